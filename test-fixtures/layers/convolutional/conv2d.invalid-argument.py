from keras import layers
import keras

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = layers.Conv2D(1, 3, strides=(2, 2), padding='same', dilation_rate=2, data_format='channels_last')(x)  # error[invalid-argument]
