from keras import ops
import keras

x = keras.Input((3,))  # shape: (None, 3)
y = ops.expand_dims(x, axis=None)  # error[invalid-argument]
