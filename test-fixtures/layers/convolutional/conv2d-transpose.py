from keras import layers
from keras.layers import Conv2DTranspose
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = Conv2DTranspose(6, 1, padding='valid', output_padding=0)(x)  # shape: (None, 32, 32, 6)

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = Conv2DTranspose(6, 1, strides=2, padding='same')(x)  # shape: (None, 64, 64, 6)

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = layers.Conv2DTranspose(6, 4, padding='valid', output_padding=0, dilation_rate=2)(x)  # shape: (None, 34, 34, 6)

x = keras.Input((7, None, 3))  # shape: (None, 7, None, 3)
y = Conv2DTranspose(6, 2, strides=3, padding='valid', output_padding=0)(x)  # shape: (None, 20, None, 6)

x = keras.Input((3, 8, 8))  # shape: (None, 3, 8, 8)
y = layers.Conv2DTranspose(6, 3, strides=2, data_format='channels_first', padding='same')(x)  # shape: (None, 6, 16, 16)

x = np.zeros((2, 5, 5, 3), dtype='float32')  # shape: (2, 5, 5, 3)
y = tf.keras.layers.Conv2DTranspose(6, 3, strides=2)(x)  # shape: (2, 11, 11, 6)

x = tf.keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = tf.keras.layers.Convolution2DTranspose(4, 3, padding='same', strides=2)(x)  # shape: (None, 16, 16, 4)

x = np.zeros((2, 8, 8, 4))  # shape: (2, 8, 8, 4)
y = layers.Conv2DTranspose(data_format='channels_last', dilation_rate=1, filters=5, kernel_size=2, output_padding=None, padding='valid', strides=2)(x)  # shape: (2, 16, 16, 5)

x = np.random.rand(2, 14, 14, 4)  # shape: (2, 14, 14, 4)
layer = layers.Conv2DTranspose(activation='linear', data_format='channels_last', filters=5, kernel_size=(2, 2), strides=(2, 2))
y = layer(x)  # shape: (2, 28, 28, 5)

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = layers.Conv2DTranspose(6, 1, strides=2, padding='valid', output_padding=0)(x)  # shape: (None, 63, 63, 6)

x = keras.Input((8, 5, 3))  # shape: (None, 8, 5, 3)
y = keras.layers.Conv2DTranspose(6, 4, strides=3, padding='valid', output_padding=0)(x)  # shape: (None, 25, 16, 6)

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = Conv2DTranspose(6, 3, strides=3, padding='same', output_padding=0)(x)  # shape: (None, 94, 94, 6)

x = keras.Input((7, None, 3))  # shape: (None, 7, None, 3)
y = layers.Conv2DTranspose(6, 4, padding='valid', dilation_rate=2)(x)  # shape: (None, 13, None, 6)

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = layers.Conv2DTranspose(6, 1, strides=3, padding='same', output_padding=0)(x)  # shape: (None, 94, 94, 6)

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = layers.Conv2DTranspose(6, 3, strides=2, padding='valid', output_padding=1)(x)  # shape: (None, 58, 58, 6)

x = keras.Input((8, 5, 3))  # shape: (None, 8, 5, 3)
y = layers.Conv2DTranspose(6, 1, padding='valid', dilation_rate=2)(x)  # shape: (None, 8, 5, 6)

x = keras.Input((8, 5, 3))  # shape: (None, 8, 5, 3)
y = layers.Conv2DTranspose(6, 3, strides=3, padding='same', output_padding=1)(x)  # shape: (None, 23, 14, 6)

x = keras.Input((8, 5, 3))  # shape: (None, 8, 5, 3)
y = layers.Conv2DTranspose(6, 1, padding='valid', output_padding=0, dilation_rate=2)(x)  # shape: (None, 8, 5, 6)

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = layers.Conv2DTranspose(6, 3, padding='valid', output_padding=0, dilation_rate=2)(x)  # shape: (None, 36, 36, 6)

x = keras.Input((8, 5, 3))  # shape: (None, 8, 5, 3)
y = layers.Conv2DTranspose(6, 4, strides=2, padding='valid')(x)  # shape: (None, 18, 12, 6)

x = keras.Input((7, None, 3))  # shape: (None, 7, None, 3)
y = layers.Conv2DTranspose(6, 1, strides=3, padding='same', output_padding=1)(x)  # shape: (None, 20, None, 6)

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = Conv2DTranspose(6, 4, padding='same', output_padding=0)(x)  # shape: (None, 27, 27, 6)

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = keras.layers.Conv2DTranspose(6, 3, strides=2, padding='same')(x)  # shape: (None, 56, 56, 6)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Conv2DTranspose(6, 3, strides=2, output_padding=(1, 1), padding='same')(x)  # shape: (None, 16, 16, 6)
