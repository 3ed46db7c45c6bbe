from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.repeat(x, 3, axis=3)  # error[axis-out-of-range]
