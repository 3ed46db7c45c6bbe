"""Normalizations built for one size, then given arrays of another: the scale of RMSNormalization meets the last axes, whichever it was made for."""
import keras
import numpy as np
from keras import layers

rms = layers.RMSNormalization()
rms(keras.Input((2,)))
a = rms(np.ones((4, 1), dtype="float32"))  # shape: (4, 2)
b = rms(np.ones((1,), dtype="float32"))  # shape: (2,)
c = rms(keras.KerasTensor((4, 1)))  # shape: (4, 1)
rows = layers.RMSNormalization(axis=1)
rows(keras.Input((2, 3)))
d = rows(np.ones((4, 2, 1), dtype="float32"))  # shape: (4, 2, 2)
both = layers.RMSNormalization(axis=(1, 2))
both(keras.Input((2, 3)))
e = both(np.ones((4, 1, 3), dtype="float32"))  # shape: (4, 2, 3)
plain = layers.LayerNormalization(center=False, scale=False)
plain(keras.Input((2,)))
f = plain(np.ones((4, 3), dtype="float32"))  # shape: (4, 3)
layer = layers.LayerNormalization()
layer(keras.Input((2,)))
g = layer(np.ones((1,), dtype="float32"))  # shape: (2,)
last = layers.LayerNormalization(axis=1)
model = keras.Sequential([keras.Input((6,)), last])
h = last(np.ones((4, 1), dtype="float32"))  # shape: (4, 6)
i = model(np.ones((2, 1), dtype="float32"))  # shape: (2, 6)
