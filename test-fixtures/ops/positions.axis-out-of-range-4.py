from keras import ops
import keras

x = keras.random.uniform((4,))  # shape: (4,)
y = ops.nanargmin(x, axis=[1], keepdims=True)  # error[axis-out-of-range]
