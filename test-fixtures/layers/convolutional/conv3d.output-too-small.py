from keras.layers import Conv3D
import keras

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = Conv3D(8, 9)(x)  # error[output-too-small]
