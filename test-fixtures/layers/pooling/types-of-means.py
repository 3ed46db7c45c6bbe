"""The mean of integers is a float, whatever is declared; a spatial dropout writes the type of its variables into its configuration."""
import numpy as np
import keras
from keras import layers

x = np.ones((12, 2, 3), dtype="float32")
a = layers.GlobalAveragePooling1D(dtype="int32")(x)  # shape: (12, 3) float32
b = layers.GlobalAveragePooling1D(dtype="int32")(keras.Input((2, 3)))  # shape: (None, 3) int32
c = layers.GlobalMaxPooling1D(dtype="int32")(x)  # shape: (12, 3) int32
dropout = layers.SpatialDropout1D(0.1, dtype="mixed_float16")
d = dropout(x)  # shape: (12, 2, 3) float16
e = layers.SpatialDropout1D.from_config(dropout.get_config())(x)  # shape: (12, 2, 3) float32
half = layers.GlobalAveragePooling1D(dtype="mixed_float16")
whole = half(np.ones((3, 8, 1), dtype="uint8"))  # shape: (3, 1) float32
real = half(np.ones((3, 8, 1), dtype="float32"))  # shape: (3, 1) float16
whole = np.ones((8, 4, 1, 4), dtype="int32")
nothing = layers.MaxPooling2D()(whole)  # shape: (8, 2, 0, 4)
