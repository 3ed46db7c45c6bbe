from keras.layers import Resizing
import keras

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = Resizing(4)(x)  # error[call-mismatch]
