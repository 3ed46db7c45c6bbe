import keras
import numpy as np
from keras import layers

layer = layers.SpectralNormalization(layers.Embedding(10, 3))
y = layer(keras.Input((4,), dtype="int32"))
a = np.zeros(1 if y.dtype == "float32" else 2)  # shape: (1,)
