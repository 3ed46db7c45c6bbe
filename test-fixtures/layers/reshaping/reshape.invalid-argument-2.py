from keras.layers import Reshape
import keras

x = keras.Input((6,))  # shape: (None, 6)
y = Reshape((-2, 3))(x)  # error[invalid-argument]
