from keras import ops
import keras

x = keras.Input((5,))  # shape: (None, 5)
y = ops.nanargmax(x, axis=(0, 1))  # error[invalid-argument]
