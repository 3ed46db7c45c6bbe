"""Python's types and their names as Keras reads them: `int` is 64 bits wide, `float` 32."""
import keras
import numpy as np
from keras import layers, ops

x = np.ones((2, 3))  # shape: (2, 3) float64
a = ops.cast(x, "int")  # shape: (2, 3) int64
b = ops.cast(x, int)  # shape: (2, 3) int64
c = ops.cast(x, float)  # shape: (2, 3) float32
d = ops.cast(x, bool)  # shape: (2, 3) bool
e = keras.Input((3,), dtype="int")  # shape: (None, 3) int64
f = keras.Input((3,), dtype=float)  # shape: (None, 3) float32
g = ops.convert_to_tensor([1, 2], dtype="int")  # shape: (2,) int64
h = ops.arange(3, dtype=float)  # shape: (3,) float32
i = ops.zeros((2,), dtype="float")  # shape: (2,) float32
j = keras.Variable(np.ones(2), dtype="int")  # shape: (2,) int64
truth = ops.ones((6, 7), dtype="bool")
k = truth / np.ones((6, 7), dtype="float32")  # shape: (6, 7) float32
l = truth / np.ones((6, 1), dtype="int32")  # shape: (6, 7) float64
m = keras.KerasTensor((2,), dtype="int")  # shape: (2,) int64
n = keras.KerasTensor((2,), dtype=float)  # shape: (2,) float32
