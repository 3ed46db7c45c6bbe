from keras import ops
import keras
import numpy as np

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.sort(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.sort(x)  # shape: (2, 3, 4)

x = keras.ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = keras.ops.sort(x)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.sort(x)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.argsort(x)  # shape: (2, 3)

x = ops.ones(())  # shape: ()
y = ops.argsort(x)  # shape: (1,)

x = np.ones((5,), dtype='float32')  # shape: (5,)
y = keras.ops.argsort(x)  # shape: (5,)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.argmax(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.argmax(x, axis=-1)  # shape: (2, 3)

x = keras.Input((5,))  # shape: (None, 5)
y = ops.argmax(x, axis=0, keepdims=True)  # shape: (1, 5)

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = ops.argmax(x)  # shape: ()

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = ops.argmax(x, axis=-1)  # shape: (None, None)

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = ops.argmax(x, axis=(0, 1))  # shape: (3,)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.argmin(x)  # shape: ()

x = keras.random.uniform((4,))  # shape: (4,)
y = ops.argmin(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.nanargmax(x, axis=2, keepdims=True)  # shape: (2, 3, 1)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.nanargmin(x)  # shape: ()

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.top_k(x, 1)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
v, i = ops.top_k(x, k=1)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.argpartition(x, 2, axis=0)  # shape: (6, 4)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.digitize(x, [0.0, 0.5, 1.0])  # shape: (6, 4)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
z = keras.Input(batch_shape=(2,))  # shape: (2,)
y = ops.in_top_k(x, z, k=2)  # shape: (2, 3)

x = np.array([1, 0, 2])  # shape: (3,)
x2 = np.random.rand(3, 4)  # shape: (3, 4)
y = ops.in_top_k(x, x2, k=2)  # shape: (3,)

x = np.ones((6,), dtype='float32')  # shape: (6,)
y = ops.top_k(x, k=2, sorted=False)

x = keras.Input(batch_shape=(3,))  # shape: (3,)
x2 = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.searchsorted(x, x2)  # shape: (2, 3)

x = keras.Input((2, 3, 4))  # shape: (None, 2, 3, 4)
y = ops.nanargmax(x, axis=2)  # shape: (None, 2, 4)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.sort(x)  # shape: (None, 4)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.argsort(x)  # shape: (None, 4)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.argsort(x)  # shape: (2, 3, 4)

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = ops.argsort(x)  # shape: (2, 3)
