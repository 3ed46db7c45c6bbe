from keras import ops
import keras

x = keras.Input((5,))  # shape: (None, 5)
y = ops.count_nonzero(x, axis=-1, keepdims=True)  # error[call-mismatch]
