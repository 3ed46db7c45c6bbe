from keras.layers import Conv2DTranspose
import keras

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = Conv2DTranspose(6, 4, strides=3, padding='same', dilation_rate=2)(x)  # error[invalid-argument]
