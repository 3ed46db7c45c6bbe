from keras import ops
import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.abs(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.abs(x)  # shape: (None, 4)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.absolute(x)  # shape: (None, 4)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = keras.ops.absolute(x)  # shape: (None, 3, None)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = keras.ops.absolute(x)  # shape: (2, 3, 4)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
y = keras.ops.absolute(x)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.arccos(x)  # shape: (2, 3)

x = np.ones((5,), dtype='float32')  # shape: (5,)
y = ops.arccos(x)  # shape: (5,)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.arcsin(x)  # shape: (None, 3, None)

x = ops.ones(())  # shape: ()
y = ops.arcsin(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = keras.ops.arcsin(x)  # shape: (2, 3, 4)

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = ops.arcsin(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.arctan(x)  # shape: (None, 4)

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.arctan(x)  # shape: ()

x = keras.Input((4,))  # shape: (None, 4)
y = ops.ceil(x)  # shape: (None, 4)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.cos(x)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.cosh(x)  # shape: (2, 3)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.erf(x)  # shape: (None, 3, None)

x = keras.Input(batch_shape=(5,))  # shape: (5,)
y = ops.erf(x)  # shape: (5,)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.erfinv(x)  # shape: (None, 4)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.exp(x)  # shape: (None, 4)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.expm1(x)  # shape: (None, 4)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.floor(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.isfinite(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.isnan(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.log(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.log1p(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3), dtype='bool')  # shape: (2, 3)
y = ops.logical_not(x)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.nan_to_num(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.negative(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.real(x)  # shape: (None, 4)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.reciprocal(x)  # shape: (2, 3)

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.round(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.rsqrt(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.sign(x)  # shape: (None, 4)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.sin(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.sqrt(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.square(x)  # shape: (None, 4)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.stop_gradient(x)  # shape: (None, 3, None)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.tan(x)  # shape: (2, 3)
