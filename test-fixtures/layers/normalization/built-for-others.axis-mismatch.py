import keras
import numpy as np
from keras import layers

layer = layers.LayerNormalization()
layer(keras.Input((2,)))
y = layer(np.ones((4, 1), dtype="float32"))  # error[axis-mismatch]: LayerNormalization
