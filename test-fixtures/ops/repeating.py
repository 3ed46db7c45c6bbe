from keras import ops
import keras
import numpy as np

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.flip(x)  # shape: (2, 3)

x = ops.ones(())  # shape: ()
y = ops.flip(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
y = ops.flip(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.tile(x, 2)  # shape: (6, 8)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.tile(x, (2, 1, 1))  # shape: (2, 6, 4)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.tile(x, (2, 3))  # shape: (12, 12)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.repeat(x, 3)  # shape: (72,)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.repeat(x, 3, axis=-1)  # shape: (6, 12)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.pad(x, ((1, 2),))  # shape: (9, 7)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.broadcast_to(x, (6, 4))  # shape: (6, 4)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.roll(x, 1)  # shape: (6, 4)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.rot90(x, k=2, axes=(0, 1))  # shape: (4, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.tile(x, (2, 1, 1))  # shape: (2, None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.pad(x, 1, mode='reflect')  # shape: (None, 8)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.broadcast_to(x, (None, 6))  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.rot90(x)  # shape: (6, None)

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = ops.tile(x, 2)  # shape: (14,)

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
y = keras.ops.tile(x, 3)  # shape: (2, 6, 9)

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
y = ops.broadcast_to(x, (1, 2, 6, 3))  # shape: (1, 2, 6, 3)

x = np.full((1, 5, 5), 0.5, dtype='float32')  # shape: (1, 5, 5)
y = ops.tile(x, (2, 1, 1))  # shape: (2, 5, 5)

x = np.ones((2, 1, 5, 5), dtype='float32')  # shape: (2, 1, 5, 5)
y = ops.tile(x, (1, 2, 1, 1))  # shape: (2, 2, 5, 5)

x = np.array([[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]]])  # shape: (3, 2, 2)
y = ops.rot90(x, axes=(0, 1))  # shape: (2, 3, 2)

x = np.array([[1, 2, 3], [4, 5, 6]])  # shape: (2, 3)
y = ops.rot90(x)  # shape: (3, 2)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.flip(x)  # shape: (None, 4)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.tile(x, 3)  # shape: (6, 12)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.pad(x, ((1, 1), (2, 0)))  # shape: (8, 6)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.pad(x, [[1, 1]])  # shape: (8, 6)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.broadcast_to(x, (3, 6, 4))  # shape: (3, 6, 4)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.roll(x, 2, axis=1)  # shape: (6, 4)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.roll(x, (1, 1), axis=(0, 1))  # shape: (6, 4)
