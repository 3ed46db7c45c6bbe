"""Activations by every name."""
import keras
import numpy as np
from keras import activations

x = keras.Input((3, 4))  # shape: (None, 3, 4)
floats = np.ones((2, 6), dtype="float32")  # shape: (2, 6)

y = activations.exponential(x)  # shape: (None, 3, 4)
y = activations.exponential(floats)  # shape: (2, 6)
y = activations.gelu(x)  # shape: (None, 3, 4)
y = activations.gelu(floats)  # shape: (2, 6)
y = activations.sparse_sigmoid(x)  # shape: (None, 3, 4)
y = activations.sparse_sigmoid(floats)  # shape: (2, 6)
y = activations.sparsemax(floats)  # shape: (2, 6)
y = activations.tanh(x)  # shape: (None, 3, 4)
y = activations.tanh(floats)  # shape: (2, 6)
y = activations.tanh_shrink(x)  # shape: (None, 3, 4)
y = activations.tanh_shrink(floats)  # shape: (2, 6)
y = activations.threshold(x, 0.5, 0.0)  # shape: (None, 3, 4)
y = activations.threshold(floats, 0.5, 0.0)  # shape: (2, 6)
y = activations.hard_silu(floats)  # shape: (2, 6)
y = activations.get("relu")(x)  # shape: (None, 3, 4)
y = activations.get(None)(x)  # shape: (None, 3, 4)
y = activations.deserialize("gelu")(floats)  # shape: (2, 6)
y = activations.deserialize(activations.serialize(activations.silu))(floats)  # shape: (2, 6)
