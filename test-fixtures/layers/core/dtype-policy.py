import keras
import numpy as np
from keras import layers


def sized(tensor, dtype):
    """An array that tells whether a tensor is of a dtype."""
    return np.zeros(1 if tensor.dtype == dtype else 2)


x = keras.Input((4, 3))
data = np.ones((2, 4, 3))
half = layers.Dense(2, dtype="mixed_float16")
a = sized(half(x), "float16")  # shape: (1,)
b = sized(half.kernel, "float32")  # shape: (1,)
whole = layers.Dense(2, dtype="float16")
c = sized(whole(data), "float16")  # shape: (1,)
d = sized(whole.weights[0], "float16")  # shape: (1,)
e = sized(layers.SpatialDropout1D(0.1, dtype="float16")(x), "float16")  # shape: (1,)
f = sized(layers.Dense(2, dtype=keras.DTypePolicy("float64"))(x), "float64")  # shape: (1,)
g = sized(layers.Dense.from_config(half.get_config())(x), "float16")  # shape: (1,)
i = sized(layers.Dense(2, dtype=float)(x), "float32")  # shape: (1,)
# A model casts what it is given to the dtype of its input.
j = sized(keras.Model(x, layers.Identity()(x))(np.ones((2, 4, 3), "int32")), "float32")  # shape: (1,)
k = sized(keras.Sequential([layers.Conv1D(3, 2)])(np.ones((2, 4, 3), "int32")), "float32")  # shape: (1,)

# Layers that are there keep the policy that they were made with, and it is the default of all that follow.
keras.config.set_floatx("float64")
m = sized(layers.Dense(2)(data), "float32")  # shape: (1,)
p = sized(keras.Input((3,)), "float64")  # shape: (1,)
keras.config.set_dtype_policy("mixed_bfloat16")
n = sized(layers.Dense(2)(data), "bfloat16")  # shape: (1,)
o = np.zeros(2, dtype=keras.config.dtype_policy().variable_dtype)  # shape: (2,)
