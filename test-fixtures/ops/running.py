from keras import ops
import keras
import numpy as np

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.cumsum(x)  # shape: (6,)

x = keras.ops.ones(())  # shape: ()
y = keras.ops.cumsum(x)  # shape: (1,)

x = np.ones((5,), dtype='float32')  # shape: (5,)
y = ops.cumsum(x)  # shape: (5,)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.cumsum(x)  # shape: (24,)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.cumsum(x)  # shape: (6,)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.cumprod(x)  # shape: (None,)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.cumprod(x)  # shape: (None,)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.diff(x)  # shape: (2, 2)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.diff(x)  # shape: (2, 3, 3)

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = ops.diff(x)  # shape: (2, 2)

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.trapezoid(x)  # shape: ()

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.cumsum(x, axis=-1)  # shape: (6, 4)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.cumprod(x, axis=0)  # shape: (6, 4)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.quantile(x, 0.5)  # shape: ()

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.quantile(x, 0.5, axis=-1, keepdims=True)  # shape: (6, 1)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.percentile(x, 0.5, axis=0)  # shape: (4,)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.quantile(x, [0.1, 0.9], axis=1)  # shape: (2, None)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.histogram(x, bins=5)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.trapezoid(x, dx=2.0)  # shape: (None,)

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
y = ops.quantile(x, [0.1, 0.9], axis=1)  # shape: (2, 2, 3)

x = np.full((5,), 0.5, dtype='float32')  # shape: (5,)
y = ops.cumsum(x)  # shape: (5,)

x = keras.Input((3,))  # shape: (None, 3)
y = ops.diff(x, n=2)  # shape: (None, 1)

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
y = ops.cumprod(x, axis=-1, dtype='float32')  # shape: (2, 3)

x = np.random.rand(3, 3, 3)  # shape: (3, 3, 3)
x2 = np.random.rand(3, 3, 3)  # shape: (3, 3, 3)
y = ops.trapezoid(x, x=x2)  # shape: (3, 3)

x = np.random.rand(10)  # shape: (10,)
y = ops.histogram(x, range=(2, 8))

x = keras.ops.ones(())  # shape: ()
y = keras.ops.cumprod(x)  # shape: (1,)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.cumprod(x)  # shape: (24,)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.diff(x)  # shape: (None, 3)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.diff(x)  # shape: (None, 3, None)

x = np.ones((5,), dtype='float32')  # shape: (5,)
y = ops.diff(x)  # shape: (4,)
