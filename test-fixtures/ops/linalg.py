from keras import ops
import keras
import numpy as np

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = keras.ops.norm(x, axis=2)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.norm(x, (1, 2))  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.norm(x, axis=(-1, -2))  # shape: (2,)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.norm(x, None)  # shape: ()

x = keras.Input((5,))  # shape: (None, 5)
y = ops.norm(x, axis=(0, 1))  # shape: ()

x = keras.Input((5,))  # shape: (None, 5)
y = ops.norm(x, None, keepdims=True)  # shape: (1, 1)

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = ops.norm(x)  # shape: ()

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = ops.norm(x, axis=(-1, -2))  # shape: (None,)

x = keras.random.uniform((4,))  # shape: (4,)
y = keras.ops.norm(x, axis=-1)  # shape: ()

x = keras.Input((3, 3))  # shape: (None, 3, 3)
y = ops.cholesky(x)  # shape: (None, 3, 3)

x = keras.Input(batch_shape=(3, 3))  # shape: (3, 3)
y = ops.det(x)  # shape: ()

x = np.random.rand(2, 3, 3)  # shape: (2, 3, 3)
y = keras.ops.linalg.det(x)  # shape: (2,)

x = keras.random.uniform((3, 3))  # shape: (3, 3)
y = keras.ops.inv(x)  # shape: (3, 3)

x = np.random.rand(2, 3, 3)  # shape: (2, 3, 3)
y = keras.ops.eig(x)

x = keras.Input(batch_shape=(2, 3, 3))  # shape: (2, 3, 3)
y = ops.eigh(x)

x = keras.random.uniform((3, 3))  # shape: (3, 3)
y = ops.linalg.lu_factor(x)

x = np.random.rand(2, 3, 3)  # shape: (2, 3, 3)
y = ops.qr(x)

x = np.random.rand(2, 3, 3)  # shape: (2, 3, 3)
y = keras.ops.svd(x)

x = keras.Input(batch_shape=(2, 3, 3))  # shape: (2, 3, 3)
y = ops.pinv(x)  # shape: (2, 3, 3)

x = keras.random.uniform((3, 3))  # shape: (3, 3)
y = ops.matrix_rank(x)  # shape: ()

x = keras.random.uniform((3, 4))  # shape: (3, 4)
y = ops.norm(x, ord='fro')  # shape: ()

x = keras.random.uniform((3, 4))  # shape: (3, 4)
y = keras.ops.norm(x, ord='nuc')  # shape: ()

x = keras.random.uniform((3, 4))  # shape: (3, 4)
q, r = keras.ops.qr(x, mode='reduced')

x = keras.Input(batch_shape=(3, 4))  # shape: (3, 4)
y = ops.svd(x, compute_uv=False)  # shape: (3,)

x = keras.random.uniform((3, 3))  # shape: (3, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = keras.ops.solve(x, z)  # shape: (3,)

x = keras.random.uniform((3, 3))  # shape: (3, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = keras.ops.lstsq(x, z)  # shape: (3,)

x = keras.Input(batch_shape=(2, 3, 3))  # shape: (2, 3, 3)
z = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.solve_triangular(x, z)  # shape: (2, 3, 4)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.linalg.norm(x)  # shape: ()

x = keras.Input((4, 3))  # shape: (None, 4, 3)
y = ops.qr(x, mode='complete')

x = keras.Input((20, 20))  # shape: (None, 20, 20)
x2 = keras.Input((20, 5))  # shape: (None, 20, 5)
y = ops.solve_triangular(x, x2, lower=True)  # shape: (None, 20, 5)
