from keras import ops
import keras
import numpy as np

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.take(x, 0)  # shape: ()

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.take(x, 0, axis=0)  # shape: (4,)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.take(x, np.array([0, 1, 1]))  # shape: (3,)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.take(x, 99, axis=1)  # shape: (6,)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.scatter_update(x, [[0], [1]], np.ones((2, 4)))  # shape: (6, 4)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.take(x, [[0, 1], [1, 0]], axis=0)  # shape: (2, 2, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.slice(x, [0] * len(x.shape), [1] * len(x.shape))  # shape: (1, 1)

x = keras.Input((6,))  # shape: (None, 6)
z = keras.Input((6,), dtype='int32')  # shape: (None, 6)
y = keras.ops.take_along_axis(x, z, axis=-1)  # shape: (None, 6)

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.take(x, 0, axis=0)  # shape: ()

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = keras.ops.slice_update(x, (0, 1), np.ones((2, 2)))  # shape: (7,)

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
y = ops.take(x, np.array([0, 1, 1]), axis=0)  # shape: (3, 6, 3)

y = ops.scatter([[0], [2]], [1.0, 2.0], (4,))  # shape: (4,)

x = keras.Input(batch_shape=(4, None))  # shape: (4, None)
x2 = keras.Input(batch_shape=(2,))  # shape: (2,)
x3 = keras.Input(batch_shape=(2, 2))  # shape: (2, 2)
y = keras.ops.slice_update(x, x2, x3)  # shape: (4, None)

x = np.array([[1], [3], [4], [7]])  # shape: (4, 1)
x2 = np.array([9, 10, 11, 12])  # shape: (4,)
y = ops.scatter(x, x2, (8,))  # shape: (8,)

x = np.random.rand(4, 4, 4)  # shape: (4, 4, 4)
x2 = np.ones((2, 4), dtype='float32')  # shape: (2, 4)
y = ops.scatter_update(x, [[1, 1], [2, 2]], x2)  # shape: (4, 4, 4)

x = np.random.rand(4)  # shape: (4,)
x2 = np.random.rand(3)  # shape: (3,)
y = ops.scatter_update(x, [[0], [0], [1]], x2, reduction='add')  # shape: (4,)

x = np.zeros((4, 10), dtype='int64')  # shape: (4, 10)
x2 = np.array([1, 1])  # shape: (2,)
x3 = np.array([2, 4])  # shape: (2,)
y = ops.slice(x, x2, x3)  # shape: (2, 4)

x = np.random.rand(4, 4, 4, 4)  # shape: (4, 4, 4, 4)
x2 = np.random.rand(2, 2, 2, 2)  # shape: (2, 2, 2, 2)
y = keras.ops.slice_update(x, [1, 1, 2, 2], x2)  # shape: (4, 4, 4, 4)

x = keras.Input((3, 3))  # shape: (None, 3, 3)
y = ops.take(x, [[1, 2], [1, 2]], axis=1)  # shape: (None, 2, 2, 3)

x = keras.Input((3, None, 5))  # shape: (None, 3, None, 5)
x2 = keras.Input(batch_shape=(6, 7))  # shape: (6, 7)
y = ops.take(x, x2, axis=2)  # shape: (None, 3, 6, 7, 5)

x = keras.Input((3, 3))  # shape: (None, 3, 3)
x2 = keras.Input(batch_shape=(1, 3, None))  # shape: (1, 3, None)
y = ops.take_along_axis(x, x2, axis=1)  # shape: (None, 3, 3)

x = keras.Input((5, 16))  # shape: (None, 5, 16)
y = ops.get_item(x, 5)  # shape: (5, 16)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.take(x, [0, 1], axis=1)  # shape: (6, 2)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.take(x, [0, 1], axis=-1)  # shape: (6, 2)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.take(x, [[0, 1], [1, 0]])  # shape: (2, 2)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.take(x, np.array([0, 1, 1]), axis=0)  # shape: (3, 4)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.take(x, 99)  # shape: ()

x = keras.Input((6,))  # shape: (None, 6)
y = ops.take(x, [0, 1])  # shape: (2,)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.take(x, [[0, 1], [1, 0]])  # shape: (2, 2)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.take(x, [[0, 1], [1, 0]], axis=1)  # shape: (None, 2, 2)
