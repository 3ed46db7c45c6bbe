"""What losses compute in: objects in a dtype of their own, functions in the output's, and lists are 32 bits wide."""
import numpy as np
import keras
from keras import losses, ops

y = np.zeros((4, 3), dtype="int32")  # shape: (4, 3) int32
p = np.full((4, 3), 0.5)  # shape: (4, 3) float64
a = losses.mean_squared_error(y, p)  # shape: (4,) float64
b = losses.MeanSquaredError(reduction=None)(y, p)  # shape: (4,) float32
c = losses.Huber(reduction="none", dtype="float64")(y, p)  # shape: (4,) float64
d = losses.Poisson(dtype="mixed_float16")(y, p)  # shape: () float16
e = losses.LogCosh().call(y, p)  # shape: (4,) float64
f = losses.mean_absolute_error([[0.0, 1.0]], [[0.5, 0.5]])  # shape: (1,) float32
g = losses.mean_squared_error(y, y)  # shape: (4,) float32
half = ops.ones((4, 3), dtype="float16")  # shape: (4, 3) float16
h = losses.mean_absolute_percentage_error(y, half)  # shape: (4,) float16
i = losses.mean_squared_logarithmic_error(y, half)  # shape: (4,) float32
j = losses.mean_absolute_percentage_error(y, ops.ones((4, 3), dtype="int32"))  # shape: (4,) float64
k = losses.cosine_similarity(keras.Input((3,)), keras.Input((3,), dtype="float64"))  # shape: (None,) float32
m = losses.binary_crossentropy(y, p, axis=None)  # shape: () float64
n = losses.categorical_focal_crossentropy(y, p, axis=(0, 1))  # shape: () float64
o = losses.huber(y, p, delta=np.ones((3,)))  # shape: (4,) float64
q = losses.MeanSquaredError(reduction="sum")(keras.Input((3,)), keras.Input((3,)))  # shape: () float32
r = losses.MeanSquaredError()(keras.Input(batch_shape=(2, 3)), keras.Input(batch_shape=(2, 3)))  # shape: () float32
s = losses.tversky(keras.Input(()), keras.Input((2,)), axis=1)  # shape: (None,) float32  # warning[silent-broadcast]
t = losses.cosine_similarity(p, keras.Input(batch_shape=(4, 3), dtype="float64"))  # shape: (4,) float64
u = losses.circle(np.zeros((4,), dtype="int32"), keras.Input(batch_shape=(4, 3), dtype="float16"), remove_diagonal=False)  # shape: (4,) float32
v = losses.categorical_generalized_cross_entropy(np.zeros((3,), dtype="int64"), np.zeros((3, 2), dtype="int32"), q=1)  # shape: (3,) float64
w = losses.categorical_generalized_cross_entropy(np.zeros((3,), dtype="int64"), np.zeros((3, 2), dtype="int32"), q=0.5)  # shape: (3,) float32

half = np.ones((4, 3), dtype="float16")
weighted = losses.categorical_focal_crossentropy(half, half, alpha=[0.1, 0.2, 0.7])  # shape: (4,) float32
whole = losses.categorical_focal_crossentropy(half, half, alpha=[1, 2, 3])  # shape: (4,) float16
single = losses.categorical_focal_crossentropy(half, half, alpha=0.5)  # shape: (4,) float16
doubles = losses.categorical_focal_crossentropy(half, half, alpha=np.array([0.1, 0.2, 0.7]))  # shape: (4,) float64
