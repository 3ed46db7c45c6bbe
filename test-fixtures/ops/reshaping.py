from keras import ops
import keras
import numpy as np

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.ravel(x)  # shape: (6,)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.ravel(x)  # shape: (None,)

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.ravel(x)  # shape: (1,)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.transpose(x)  # shape: (4, None)

x = ops.ones(())  # shape: ()
y = ops.transpose(x)  # shape: ()

x = np.ones((5,), dtype='float32')  # shape: (5,)
y = keras.ops.transpose(x)  # shape: (5,)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.transpose(x)  # shape: (3, 2)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.squeeze(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
y = ops.squeeze(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 4))  # shape: (2, 4)
y = x.reshape((2, -1))  # shape: (2, 4)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.reshape(x, (keras.ops.shape(x)[0], -1))  # shape: (None, None)

x = keras.Input((2, 3))  # shape: (None, 2, 3)
y = ops.reshape(x, (ops.shape(x)[0], -1))  # shape: (None, None)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.reshape(x, [6, 4])  # shape: (6, 4)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.expand_dims(x, axis=0)  # shape: (1, 2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.expand_dims(x, (0, 1))  # shape: (1, 1, 2, 3)

x = keras.Input((3,))  # shape: (None, 3)
y = ops.expand_dims(x, axis=[0, -1])  # shape: (1, None, 3, 1)

x = keras.Input((3, 4))  # shape: (None, 3, 4)
y = keras.ops.expand_dims(x, 1)  # shape: (None, 1, 3, 4)

x = keras.Input((3, 4))  # shape: (None, 3, 4)
y = ops.expand_dims(x, (0, 1))  # shape: (1, 1, None, 3, 4)

x = keras.random.uniform((2, 1, 3))  # shape: (2, 1, 3)
y = ops.squeeze(x, axis=None)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = keras.ops.transpose(x, axes=(2, 0, 1))  # shape: (4, 2, 3)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.moveaxis(x, 0, -1)  # shape: (4, 6)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.swapaxes(x, 0, -1)  # shape: (4, 6)

x = np.full((48,), 0.5, dtype='float32')  # shape: (48,)
y = ops.reshape(x, [1, 12, 2, 2])  # shape: (1, 12, 2, 2)

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
y = ops.ravel(x)  # shape: (6,)

x = np.zeros((1, 2, 3, 4), dtype='int64')  # shape: (1, 2, 3, 4)
y = ops.swapaxes(x, 0, 1)  # shape: (2, 1, 3, 4)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.ravel(x)  # shape: (None,)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.squeeze(x)  # shape: (None, 4)

x = keras.Input(batch_shape=(2, 6))  # shape: (2, 6)
y = ops.reshape(x, (3, 4))  # shape: (3, 4)

x = ops.ones((2, 6))  # shape: (2, 6)
y = ops.reshape(x, (3, -1))  # shape: (3, 4)

x = keras.Input(batch_shape=(2, 6))  # shape: (2, 6)
y = ops.reshape(x, (3, -1))  # shape: (3, 4)

x = ops.ones((2, 6))  # shape: (2, 6)
y = ops.reshape(x, (-1,))  # shape: (12,)

x = keras.Input(batch_shape=(2, 6))  # shape: (2, 6)
y = ops.reshape(x, (-1,))  # shape: (12,)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.reshape(x, (-1, 4))  # shape: (None, 4)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = ops.reshape(x, (ops.shape(x)[0], -1))  # shape: (None, None)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = ops.reshape(x, (-1, 8))  # shape: (None, 8)

x = np.random.rand(6)  # shape: (6,)
y = ops.reshape(x, (6, 1))  # shape: (6, 1)

x = keras.Input(batch_shape=(6,))  # shape: (6,)
y = ops.reshape(x, (6, 1))  # shape: (6, 1)

x = keras.Input(batch_shape=(6,))  # shape: (6,)
y = keras.ops.reshape(x, 6)  # shape: (6,)

x = keras.Input(batch_shape=(6,))  # shape: (6,)
y = keras.ops.reshape(x, -1)  # shape: (6,)

x = keras.Input(batch_shape=(1,))  # shape: (1,)
y = ops.reshape(x, ())  # shape: ()
