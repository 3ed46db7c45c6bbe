from keras import ops
import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.unstack(x)

x = keras.Input(batch_shape=(5,))  # shape: (5,)
y = ops.unstack(x)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.unstack(x)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.split(x, 2)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.split(x, 3, axis=0)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.split(x, 4, axis=1)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.array_split(x, 4)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.hsplit(x, [2])

x = keras.Input((6,))  # shape: (None, 6)
y = ops.vsplit(x, 2)

x = keras.random.uniform((7,))  # shape: (7,)
y = keras.ops.unstack(x, axis=0)

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
y = ops.split(x, 2, axis=0)

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
y = ops.split(x, [2], axis=2)

x = keras.Input(batch_shape=(2, None, None))  # shape: (2, None, None)
y = ops.unstack(x, axis=1, num=3)

x = keras.Input(batch_shape=(3, 3, 5))  # shape: (3, 3, 5)
y = ops.dsplit(x, [1, 3])

x = np.array([[1, 2, 3], [4, 5, 6]])  # shape: (2, 3)
y = ops.array_split(x, 2, axis=1)

x = np.zeros((2, 2, 6), dtype='int64')  # shape: (2, 2, 6)
y = ops.dsplit(x, 3)

x = np.zeros((6, 3), dtype='int64')  # shape: (6, 3)
x2 = np.array([1, 3, 5], dtype='int32')  # shape: (3,)
y = ops.vsplit(x, x2)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.split(x, 4, axis=-1)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.split(x, 2, axis=1)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.array_split(x, 2)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.split(x, 3, axis=1)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.split(x, 3, axis=-1)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.hsplit(x, 3)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.split(x, 4, axis=0)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.vsplit(x, 4)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.split(x, [2], axis=1)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.split(x, [2, 9])

x = keras.Input((6,))  # shape: (None, 6)
y = ops.split(x, [2, 9], axis=0)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.vsplit(x, [2, 9])

x = keras.Input((6,))  # shape: (None, 6)
y = ops.split(x, 0)
