from keras import ops
import keras

x = keras.Input((5,))  # shape: (None, 5)
y = ops.moments(x)  # error[call-mismatch]
