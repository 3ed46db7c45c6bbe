from keras import ops
import keras

x = keras.Input((1,))  # shape: (None, 1)
y = ops.squeeze(x, axis=(1, -1))  # error[invalid-argument]
