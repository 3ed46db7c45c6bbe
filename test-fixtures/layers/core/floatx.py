import keras
import numpy as np
from keras import layers

keras.config.set_floatx("float64")
layer = layers.Dense(2)
y = layer(np.ones((2, 3), "float32"))
a = np.zeros(1 if y.dtype == "float64" else 2)  # shape: (1,)
b = np.zeros(1 if layer.kernel.dtype == "float64" else 2)  # shape: (1,)
