from keras import ops
import keras

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.resize(x, 4)  # error[invalid-argument]
