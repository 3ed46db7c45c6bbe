from keras import ops
import keras

x = keras.Input((5,))  # shape: (None, 5)
y = ops.argmax(x, axis=2)  # error[axis-out-of-range]
