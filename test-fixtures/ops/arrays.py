"""What arrays become where KerasTensors are declared something else."""
import keras
import numpy as np
from keras import ops

y = ops.eye(4, 2, k=-1)  # shape: (5, 3)
y = ops.eye(2, 4, k=1)  # shape: (3, 5)
y = ops.eye(4, 2, k=-2)  # shape: (4, 2)
y = ops.prod(ops.ones((4, 10), dtype="int32"), axis=-1, dtype="float16")  # shape: (4,) dtype: int32
y = ops.max_pool(np.ones((3, 1, 10)), 3)  # shape: (3, 0, 10)
y = ops.max_pool(ops.ones((8, 5, 5, 2), dtype="int32"), 2)  # shape: (8, 2, 2, 2) dtype: int32
y = ops.max_pool(np.ones((8, 5, 5, 2), dtype="int32"), 2)  # shape: (8, 2, 2, 2) dtype: float32
y = ops.corrcoef(np.ones((1, 6, 3)))  # shape: (1, 6, 6, 6)
y = ops.diagonal(np.ones((2, 6, 3)), offset=5)  # shape: (3, 1)
y = ops.scatter([[0, 1], [2, 1]], np.ones((2,)), (4, 5))  # shape: (4, 5)
y = ops.view(ops.ones((3,)), dtype="float16")  # shape: (6,)
y = ops.stack(ops.ones((2, 3)), axis=1)  # shape: (3, 2)

# What is not known may be a KerasTensor.
encode = eval("keras.layers.Dense(3)")
image = keras.Input((4,))
squared = ops.square(encode(image))
model = keras.Model(image, ops.reshape(squared, (-1, 3)))
model = keras.Model(image, keras.layers.Dense(2)(squared))

# KerasTensors are declared by rules of their own.
y = ops.einsum("bn,bnd->bd", keras.Input((2,)), keras.Input((5, 1)))  # shape: (None, 1)
y = ops.einsum("ij,jk->il", keras.Input(batch_shape=(3, 2)), np.ones((2, 1)))  # shape: (3, 1)
y = ops.einsum("...ij,kji->...k", keras.Input((3, 4)), keras.Input(batch_shape=(2, 4, 3)))  # shape: (None, 2)
y = ops.rearrange(keras.Input(batch_shape=(4, 6, 5)), "b c d -> b d")  # shape: (4, 5)
y = ops.image.sobel_edges(keras.Input((8, 6, 3), dtype="int32"))  # shape: (None, 8, 6, 3, 2) dtype: int32
y = ops.image.extract_patches(np.ones((2, 8, 12, 3), dtype="float32"), (2, 2, 2), padding="same")  # shape: (1, 4, 6, 24)
y = ops.image.scale_and_translate(np.ones((2, 6, 6, 1)), (2, 8, 9, 3), np.ones(2), np.ones(2), (1, 2), "linear")  # shape: (2, 8, 9, 1)
y = ops.switch(ops.array(1), [lambda v: v + 1, lambda v: v * 2], ops.ones((2, 3)))  # shape: (2, 3)

# Einsum of arrays is a product of matrices where it can be, whatever their ranks are.
y = ops.einsum("abc,cd->abd", np.ones((4, 4)), np.ones((4, 2)))  # shape: (4, 2)
y = ops.einsum("ij,jk->ik", np.ones((2, 4, 3)), np.ones((3, 5)))  # shape: (2, 4, 5)
