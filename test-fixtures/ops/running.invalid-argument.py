from keras import ops
import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.cumsum(x, axis=(0, 1))  # error[invalid-argument]
