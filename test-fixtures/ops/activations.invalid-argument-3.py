from keras import ops
import keras

x = keras.Input((6,))  # shape: (None, 6)
y = ops.sparsemax(x, axis=(0, 1))  # error[invalid-argument]
