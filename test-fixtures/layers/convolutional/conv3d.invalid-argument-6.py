from keras.layers import Conv3D
import keras

x = keras.Input((9, 9, 9, 3))  # shape: (None, 9, 9, 9, 3)
y = Conv3D(8, 3, activation='softmaxx')(x)  # error[invalid-argument]
