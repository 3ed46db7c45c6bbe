from keras import ops
import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.outer(x, z)  # shape: (6, 6)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = keras.ops.outer(x, z)  # shape: (6, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((2,))  # shape: (2,)
y = keras.ops.outer(x, z)  # shape: (6, 2)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(4,))  # shape: (4,)
y = keras.ops.outer(x, z)  # shape: (6, 4)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones(())  # shape: ()
y = keras.ops.outer(x, z)  # shape: (6, 1)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.outer(x, z)  # shape: (None, None)

x = keras.Input((5, 3))  # shape: (None, 5, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.outer(x, z)  # shape: (None, None)

x = keras.Input(batch_shape=(3, None))  # shape: (3, None)
z = keras.Input(batch_shape=(3, 2))  # shape: (3, 2)
y = keras.ops.outer(x, z)  # shape: (None, 6)

x = keras.ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = keras.ops.ones((2, 3))  # shape: (2, 3)
y = keras.ops.outer(x, z)  # shape: (6, 6)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = ops.inner(x, z)  # shape: (2,)

x = keras.Input((5, 3))  # shape: (None, 5, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = ops.inner(x, z)  # shape: (None, 5, None)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(3,))  # shape: (3,)
y = ops.dot(x, z)  # shape: (2,)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(3,))  # shape: (3,)
y = keras.ops.matmul(x, z)  # shape: (2,)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.vdot(x, z)  # shape: ()

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.KerasTensor(())  # shape: ()
y = ops.vdot(x, z)  # shape: ()

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((4,), dtype='float32')  # shape: (4,)
y = ops.kron(x, z)  # shape: (2, 12)

x = ops.ones((2, 1, 4))  # shape: (2, 1, 4)
z = np.random.rand(3, 1)  # shape: (3, 1)
y = ops.kron(x, z)  # shape: (2, 3, 4)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.cross(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.tensordot(x, z, axes=0)  # shape: (2, 3, 2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 4))  # shape: (2, 4)
y = ops.tensordot(x, z, axes=0)  # shape: (2, 3, 2, 4)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = ops.tensordot(x, z, axes=0)  # shape: (None, 3, None, 3)

x = keras.Input((4, 3))  # shape: (None, 4, 3)
z = keras.Input((5, 3))  # shape: (None, 5, 3)
y = keras.ops.tensordot(x, z, axes=0)  # shape: (None, 4, 3, None, 5, 3)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
z = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.tensordot(x, z, axes=0)  # shape: (2, 3, 4, 2, 3, 4)

x = np.random.rand(5, 2, 3)  # shape: (5, 2, 3)
z = keras.random.uniform((6, 3, 4))  # shape: (6, 3, 4)
y = keras.ops.outer(x, z)  # shape: (30, 72)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((3, 4))  # shape: (3, 4)
y = keras.ops.einsum('ij,jk->ik', x, z)  # shape: (2, 4)

x = keras.random.uniform((3, 3))  # shape: (3, 3)
y = ops.einsum('ii', x)  # shape: ()

x = keras.random.uniform((7,))  # shape: (7,)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = keras.ops.correlate(x, z)  # shape: (5,)

x = keras.random.uniform((7,))  # shape: (7,)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = keras.ops.correlate(x, z, mode='full')  # shape: (9,)

x = np.full((5, 5), 0.5, dtype='float32')  # shape: (5, 5)
x2 = np.full((5, 5), 0.5, dtype='float32')  # shape: (5, 5)
y = ops.matmul(x, x2)  # shape: (5, 5)

x = np.random.rand(2, 1, 4, 3)  # shape: (2, 1, 4, 3)
x2 = np.random.rand(1, 5, 4, 3)  # shape: (1, 5, 4, 3)
y = ops.cross(x, x2)  # shape: (2, 5, 4, 3)

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
x2 = np.array([[4, 5, 6], [3, 2, 1]])  # shape: (2, 3)
y = ops.kron(x, x2)  # shape: (4, 9)

x = np.random.rand(2, 3, 4)  # shape: (2, 3, 4)
x2 = np.random.rand(2, 3, 4, 5, 6)  # shape: (2, 3, 4, 5, 6)
y = ops.outer(x, x2)  # shape: (24, 720)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((2, 1))  # shape: (2, 1)
y = keras.ops.outer(x, z)  # shape: (6, 2)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input(batch_shape=(1, 3))  # shape: (1, 3)
y = keras.ops.outer(x, z)  # shape: (None, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.outer(x, z)  # shape: (None, 6)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((1,))  # shape: (None, 1)
y = keras.ops.outer(x, z)  # shape: (None, None)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.outer(x, z)  # shape: (None, None)

x = keras.Input((1,))  # shape: (None, 1)
z = keras.Input(())  # shape: (None,)
y = keras.ops.outer(x, z)  # shape: (None, None)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((2, 4))  # shape: (2, 4)
y = keras.ops.outer(x, z)  # shape: (6, 8)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 4))  # shape: (2, 4)
y = keras.ops.outer(x, z)  # shape: (6, 8)

x = np.ones((5,), dtype='float32')  # shape: (5,)
z = np.ones((2, 1), dtype='float32')  # shape: (2, 1)
y = keras.ops.correlate(x, z)  # shape: (4,)
y = keras.ops.correlate(x, z, mode='full')  # shape: (6,)
