from keras import ops
import keras
import numpy as np

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.ptp(x)  # shape: ()

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.ptp(x)  # shape: ()

x = keras.Input(batch_shape=(5,))  # shape: (5,)
y = keras.ops.ptp(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = keras.ops.ptp(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.mean(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.mean(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
y = ops.mean(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.sum(x, -1)  # shape: (2, 3)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.sum(x, axis=2)  # shape: (2, 3)

x = keras.Input((5,))  # shape: (None, 5)
y = ops.sum(x, axis=(-1, -2), keepdims=True)  # shape: (1, 1)

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = ops.sum(x)  # shape: ()

x = keras.random.uniform((4,))  # shape: (4,)
y = ops.sum(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.max(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.max(x, axis=(0, 1), keepdims=True)  # shape: (1, 1, 4)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.min(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.prod(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.std(x, -3)  # shape: (3, 4)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.var(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.all(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.any(x, axis=0)  # shape: (3, 4)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = keras.ops.amax(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.amin(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.median(x, -1, keepdims=True)  # shape: (2, 3, 1)

x = keras.Input((None, 3))  # shape: (None, None, 3)
y = ops.median(x, axis=2)  # shape: (None, None)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = keras.ops.nansum(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.nanmean(x, axis=0)  # shape: (3, 4)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = keras.ops.nanmax(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.logsumexp(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.average(x)  # shape: ()

x = np.ones((2, 64), dtype='float32')  # shape: (2, 64)
y = ops.mean(x)  # shape: ()

x = np.full((1024,), 0.5, dtype='float32')  # shape: (1024,)
y = ops.max(x)  # shape: ()

x = np.ones((1, 2, 2, 8), dtype='float32')  # shape: (1, 2, 2, 8)
y = ops.mean(x)  # shape: ()

x = np.ones((10, 3), dtype='float16')  # shape: (10, 3)
y = ops.sum(x)  # shape: ()

x = keras.Input((3,))  # shape: (None, 3)
x2 = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.average(x, weights=x2)  # shape: ()

x = keras.Input((2, 3, 4))  # shape: (None, 2, 3, 4)
y = ops.nanmax(x, axis=2)  # shape: (None, 2, 4)

x = np.array([[True, False, True], [True, True, True]])  # shape: (2, 3)
y = keras.ops.all(x)  # shape: ()

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
y = ops.max(x, initial=4)  # shape: ()

x = np.random.rand(1, 0)  # shape: (1, 0)
y = ops.max(x, initial=1)  # shape: ()

x = keras.KerasTensor(())  # shape: ()
y = ops.mean(x)  # shape: ()

x = keras.Input(batch_shape=(5,))  # shape: (5,)
y = ops.mean(x)  # shape: ()
