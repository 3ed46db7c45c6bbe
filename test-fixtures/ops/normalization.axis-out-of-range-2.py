from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.normalize(x, axis=(0, 1))  # error[axis-out-of-range]
