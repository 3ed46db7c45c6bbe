"""Axes that a KerasTensor, or TensorFlow, does not look at, and truths that are counted."""
import numpy as np
import keras
from keras import layers, ops

truths = keras.Input((10,), dtype="bool")
a = truths % True  # shape: (None, 10) int32
b = ops.trapezoid(keras.Input((), dtype="int32"), axis=1)  # shape: () float32
c = ops.trapezoid(keras.Input((4,), dtype="int32"), axis=2)  # shape: (4,) float32
d = ops.trapezoid(keras.Input((4,), dtype="int32"), axis=-3)  # shape: (None,) float32
e = ops.trapezoid(keras.Input((4, 2, 3), dtype="int32"), axis=1)  # shape: (None, 2, 3) float32
f = ops.nancumsum(keras.Input((7,)), axis="a")
g = ops.sort(np.ones((1, 4, 1), dtype="int32"), axis=1.5)
query, value = keras.Input((10, 1)), keras.Input((7, 1))
h = layers.Attention(dropout=-0.1, seed=keras.random.SeedGenerator(3))([query, value])  # shape: (None, 10, 1)
i = ops.cumsum(keras.Input((10,)), dtype="bool")  # shape: (None,) int32
j = ops.nn.adaptive_max_pool(keras.Input((1, 12, None)), output_size=(1, 2), data_format="channels")  # shape: (None, 1, 1, 2)
k = ops.image.extract_patches(np.ones((2, 4, 8, 3), dtype="float32"), size=(8, 8))  # shape: (2, 4, 8, 3)
m = ops.einsum("abc,cde->abde", np.ones((4, 5, 2)), np.ones((1, 2, 3)))  # shape: (2, 5, 2, 3)
n = ops.eye(N=-1, M=3, k=1)  # shape: (0, 4) float32
weights = layers.AdditiveAttention(dtype="int32")([np.ones((3, 6, 1)), np.ones((3, 7, 1))])  # shape: (3, 6, 1) float32
o = truths ^ [1.0, 1.0]  # shape: (None, 10) bool
p = truths != (1.0, 1.0)  # shape: (None, 10) bool
q = ops.tensordot(np.ones((8, 2, 4), dtype="float32"), np.ones((1, 8, 4), dtype="float32"))  # shape: (8, 4) float32
r = ops.cross(np.ones((3,), dtype="float32"), np.ones((1,), dtype="float32"))  # shape: (3,) float32
ops.categorical_crossentropy(keras.Input((1, 5)), keras.Input((1, 5)), axis=None)
ops.fold(keras.Input((1, 7)), output_size=0, kernel_size=-1)
ops.bartlett(np.ones((1, 1), dtype="float32"))
ops.rot90(keras.Input((12,)), k=0.5, axes=(1, 0))
