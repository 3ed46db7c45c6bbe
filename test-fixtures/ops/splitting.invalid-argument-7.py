from keras import ops
import keras

x = keras.Input((6,))  # shape: (None, 6)
y = ops.array_split(x, 0)  # error[invalid-argument]
