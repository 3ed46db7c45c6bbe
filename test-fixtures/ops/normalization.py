from keras import ops
import keras
import numpy as np

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.normalize(x)  # shape: (None, 3, None)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.normalize(x)  # shape: (2, 3, 4)

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = keras.ops.moments(x, (0, 1))

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = ops.moments(x, [1])

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.normalize(x, axis=-1)  # shape: (6, 4)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.normalize(x, axis=1)  # shape: (6, 4)

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.normalize(x, axis=None)  # shape: (7,)

x = keras.Input((5, 3))  # shape: (None, 5, 3)
z = keras.Input(batch_shape=(3,))  # shape: (3,)
w = keras.Input(batch_shape=(3,))  # shape: (3,)
y = ops.batch_normalization(x, z, w, axis=-1)  # shape: (None, 5, 3)

x = ops.ones((2, 5, 3))  # shape: (2, 5, 3)
y = ops.layer_normalization(x, axis=-1)  # shape: (2, 5, 3)

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
y = keras.ops.rms_normalization(x, axis=-1)  # shape: (2, 5, 3)

x = ops.ones((2, 5, 3))  # shape: (2, 5, 3)
m, v = ops.moments(x, axes=-1)

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
y = ops.layer_normalization(x, epsilon=1e-3)  # shape: (2, 5, 3)

x = keras.Input((3, 4, 5))  # shape: (None, 3, 4, 5)
x2 = keras.Input(batch_shape=(4,))  # shape: (4,)
x3 = keras.Input(batch_shape=(4,))  # shape: (4,)
y = ops.batch_normalization(x, x2, x3, axis=2)  # shape: (None, 3, 4, 5)

x = keras.Input((3, 4))  # shape: (None, 3, 4)
y = ops.moments(x, axes=[0, 1], keepdims=True)

x = np.full((5,), 0.5, dtype='float32')  # shape: (5,)
y = ops.layer_normalization(x)  # shape: (5,)

x = np.full((2, 3), 0.5, dtype='float32')  # shape: (2, 3)
y = ops.normalize(x, axis=None)  # shape: (2, 3)

x = np.full((2, 3), 0.5, dtype='float32')  # shape: (2, 3)
y = ops.normalize(x, order=3)  # shape: (2, 3)

x = np.full((5,), 0.5, dtype='float32')  # shape: (5,)
y = ops.layer_normalization(x, rms_scaling=True)  # shape: (5,)

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
z = keras.Input(batch_shape=(5,))  # shape: (5,)
w = keras.Input(batch_shape=(5,))  # shape: (5,)
y = ops.batch_normalization(x, z, w, axis=1)  # shape: (2, 5, 3)

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
y = ops.rms_normalization(x, epsilon=1e-3)  # shape: (2, 5, 3)

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
m, v = ops.moments(x, axes=[0])

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
y = ops.layer_normalization(x, axis=3)  # shape: (2, 5, 3)

x = keras.Input((8, 16))  # shape: (None, 8, 16)
x2 = keras.Input((16,))  # shape: (None, 16)
x3 = keras.Input((16,))  # shape: (None, 16)
y = ops.layer_normalization(x, x2, x3)  # shape: (None, 8, 16)

x = keras.Input((3, 4))  # shape: (None, 3, 4)
y = ops.moments(x, axes=[0, 1])
