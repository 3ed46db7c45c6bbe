import keras
import numpy as np
from keras import ops


def letters(of):
    """An array as long as the name of the element type: bool 4, int32 5, uint32 6, float32 7."""
    return np.zeros(len(ops.dtype(of)))


symbols = keras.Input((4,), dtype="int32")
truths = keras.Input((4,), dtype="bool")
numbers = np.ones((3, 4), dtype="int32")

# KerasTensors of integers keep their type where arrays are refused or converted.
y = letters(ops.sigmoid(symbols))  # shape: (5,)
y = letters(ops.softmax(truths))  # shape: (4,)
y = letters(ops.leaky_relu(symbols))  # shape: (5,)
y = letters(ops.leaky_relu(numbers))  # shape: (7,)
y = letters(ops.reciprocal(symbols))  # shape: (7,)
y = letters(ops.normalize(symbols))  # shape: (7,)
y = letters(ops.pinv(keras.Input((4, 4), dtype="bool")))  # shape: (4,)

# Rounding gives floats, the norm layers do not.
y = letters(ops.floor(numbers))  # shape: (7,)
y = letters(ops.ceil(symbols))  # shape: (7,)
y = letters(ops.trunc(numbers))  # shape: (5,)
y = letters(ops.layer_normalization(numbers))  # shape: (5,)
y = letters(ops.rms_normalization(truths))  # shape: (4,)

# Truths are counted, small integers added up in 32 bits.
y = letters(ops.cumsum(truths))  # shape: (5,)
y = letters(ops.square(truths))  # shape: (5,)
y = letters(ops.sum(np.ones((3,), dtype="uint8")))  # shape: (6,)
y = letters(ops.trace(np.ones((3, 3), dtype="uint8")))  # shape: (6,)

# Python numbers adapt to the other's type, or do not.
y = letters(ops.add(np.ones((3,), dtype="int8"), 2))  # shape: (4,)
y = letters(ops.mod(np.ones((3,), dtype="int8"), 2))  # shape: (5,)
y = letters(ops.gcd(np.ones((3,), dtype="int8"), 2))  # shape: (5,)
y = letters(ops.left_shift(np.ones((3,), dtype="int8"), 2))  # shape: (4,)
y = letters(ops.dot(np.ones((3,), dtype="float16"), 2.5))  # shape: (7,)
y = letters(ops.average(symbols, weights=truths))  # shape: (7,)
y = letters(ops.clip(truths, 0, 1))  # shape: (5,)

# What is declared of the losses is the type of the output.
y = letters(ops.binary_crossentropy(keras.Input((2,)), keras.Input((2,), dtype="int32")))  # shape: (5,)
y = letters(ops.matmul(np.ones((2, 3), dtype="int8"), np.ones((3, 2), dtype="int8")))  # shape: (5,)
y = letters(ops.i0(np.ones((3,), dtype="int64")))  # shape: (7,)

# One tensor stands for the list of it.
y = ops.hstack(np.ones((4, 3)))  # shape: (4, 3)
y = ops.squareplus(2.0, np.ones((3,)))  # shape: (3,)
y = ops.view_as_complex(keras.Input((5, 10)))  # shape: (None, 5)
