from keras.layers import Conv2D
import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = Conv2D(8, 3, padding='full')(x)  # error[invalid-argument]
