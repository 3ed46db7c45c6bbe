import numpy as np
from keras import layers


def sized(tensor, dtype):
    """An array that tells whether a tensor is of a dtype."""
    return np.zeros(1 if tensor.dtype == dtype else 2)


ints = np.ones((2, 4), "int32")
a = sized(layers.ReLU()(ints), "int32")  # shape: (1,)
b = sized(layers.ReLU(negative_slope=0.1)(ints), "float32")  # shape: (1,)
c = sized(layers.LeakyReLU()(ints), "float32")  # shape: (1,)
d = sized(layers.Activation("tanh")(ints), "float32")  # shape: (1,)
e = sized(layers.Activation("relu")(ints), "int32")  # shape: (1,)
f = sized(layers.Masking()(np.ones((2, 4), "bool")), "int32")  # shape: (1,)
g = sized(layers.BatchNormalization()(ints), "float32")  # shape: (1,)
h = sized(layers.RMSNormalization()(ints), "int32")  # shape: (1,)

# Integers go with slopes of the same type.
slopes = layers.PReLU(dtype="int32")
y = slopes(np.ones((10, 6), "int32"))  # shape: (10, 6)
y = slopes(np.ones((10, 6), "float32"))  # shape: (10, 6)
