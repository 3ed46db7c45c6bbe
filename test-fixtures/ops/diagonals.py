from keras import ops
import keras
import numpy as np

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.diagflat(x)  # shape: (6, 6)

x = keras.Input(batch_shape=(5,))  # shape: (5,)
y = keras.ops.diagflat(x)  # shape: (5, 5)

x = keras.ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = keras.ops.diagflat(x)  # shape: (6, 6)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.diag(x)  # shape: (None,)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.diagonal(x)  # shape: (None,)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.diagonal(x)  # shape: (None, None)

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = ops.diagonal(x)  # shape: (2,)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = keras.ops.trace(x)  # shape: (None,)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = keras.ops.trace(x)  # shape: (4,)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.tril(x)  # shape: (None, 4)

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.tril(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = keras.ops.tril(x)  # shape: (2, 3, 4)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.triu(x)  # shape: (2, 3)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.diag(x, k=1)  # shape: (3,)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.diagonal(x, offset=-2, axis1=0, axis2=1)  # shape: (4,)

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = keras.ops.vander(x)  # shape: (7, 7)

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.vander(x, N=3)  # shape: (7, 3)

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
y = ops.tril(x, k=1)  # shape: (2, 6, 3)

y = ops.eye(3, 4)  # shape: (3, 4)

y = keras.ops.tri(3, 4)  # shape: (3, 4)

x = np.full((5, 5), 0.5, dtype='float32')  # shape: (5, 5)
y = ops.tril(x)  # shape: (5, 5)

x = keras.Input((3, None, 5))  # shape: (None, 3, None, 5)
y = ops.trace(x)  # shape: (None, 5)

x = keras.Input(batch_shape=(2, 3, 4, 5))  # shape: (2, 3, 4, 5)
y = ops.trace(x)  # shape: (4, 5)

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
y = keras.ops.diagonal(x)  # shape: (2,)

x = np.zeros((1, 2, 3, 4), dtype='int64')  # shape: (1, 2, 3, 4)
y = ops.trace(x)  # shape: (3, 4)

x = np.zeros((1, 2, 3, 4), dtype='int64')  # shape: (1, 2, 3, 4)
y = ops.tril(x)  # shape: (1, 2, 3, 4)

x = np.random.rand(3)  # shape: (3,)
y = ops.vander(x)  # shape: (3, 3)

x = np.random.rand(3)  # shape: (3,)
y = ops.vander(x, N=6, increasing=True)  # shape: (3, 6)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = keras.ops.tril(x)  # shape: (None, 3, None)

x = keras.Input(batch_shape=(5,))  # shape: (5,)
y = keras.ops.tril(x)  # shape: (5,)
