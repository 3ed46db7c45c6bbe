from keras.layers import Dot
import keras

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 4))  # shape: (None, 3, 4)
y = Dot(axes=(1, 2, 3))([a, b])  # error[invalid-argument]
