import keras
import numpy as np
from keras import layers

rows = layers.RMSNormalization(axis=1)
rows(keras.Input((2, 3)))
y = rows(np.ones((4, 2, 3), dtype="float32"))  # error[axis-mismatch]: RMSNormalization
