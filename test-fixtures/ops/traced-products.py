"""Inside of a Lambda inner sizes of a product that the backend contracts by `tensordot` are compared when it runs: no error before."""
import numpy as np
import keras
from keras import layers, ops

x = keras.Input((3, 4))  # shape: (None, 3, 4)
kernel = np.ones((5, 2), dtype="float32")
y = layers.Lambda(lambda t: ops.matmul(t, kernel))(x)  # shape: (None, 3, 2)
vector = np.ones((5,), dtype="float32")
z = layers.Lambda(lambda t: ops.matmul(t, vector))(x)  # shape: (None, 3)
w = layers.Lambda(lambda t: ops.matmul(t, np.ones((4, 2), dtype="float32")))(x)  # shape: (None, 3, 2)
