from keras import layers
from keras.layers import Conv3DTranspose
from keras.layers import Convolution3DTranspose
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = layers.Conv3DTranspose(6, 3, strides=2, padding='same', output_padding=1)(x)  # shape: (None, None, 12, 12, 6)

x = keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = layers.Conv3DTranspose(6, 1, padding='valid', output_padding=0)(x)  # shape: (None, None, 6, 6, 6)

x = tf.keras.layers.Input(shape=(8, 4, 5, 3))  # shape: (None, 8, 4, 5, 3)
y = tf.keras.layers.Conv3DTranspose(6, 4, strides=3, padding='same', output_padding=0)(x)  # shape: (None, 21, 9, 12, 6)

x = keras.layers.Input(shape=(8, 4, 5, 3))  # shape: (None, 8, 4, 5, 3)
y = keras.layers.Conv3DTranspose(6, 3, padding='valid', output_padding=0, dilation_rate=2)(x)  # shape: (None, 12, 8, 9, 6)

x = tf.keras.Input(shape=(3, 8, 8, 8))  # shape: (None, 3, 8, 8, 8)
y = tf.keras.layers.Conv3DTranspose(6, 3, strides=2, data_format='channels_first', padding='same')(x)  # shape: (None, 6, 16, 16, 16)

x = np.random.rand(2, 5, 5, 5, 3)  # shape: (2, 5, 5, 5, 3)
y = keras.layers.Conv3DTranspose(6, 3, strides=2)(x)  # shape: (2, 11, 11, 11, 6)

x = tf.keras.random.normal((2, 5, 5, 5, 3))  # shape: (2, 5, 5, 5, 3)
y = tf.keras.layers.Conv3DTranspose(6, 3, strides=2, padding='same')(x)  # shape: (2, 10, 10, 10, 6)

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = Convolution3DTranspose(4, 3, padding='same', strides=2)(x)  # shape: (None, 16, 16, 16, 4)

x = keras.Input((8, 8, 8, 4))  # shape: (None, 8, 8, 8, 4)
y = layers.Conv3DTranspose(data_format='channels_last', dilation_rate=(1, 1, 1), filters=6, kernel_size=2, output_padding=2, padding='same', strides=3)(x)  # shape: (None, 23, 23, 23, 6)

x = keras.Input(batch_shape=(2, 8, 8, 8, 4))  # shape: (2, 8, 8, 8, 4)
y = Conv3DTranspose(data_format='channels_last', dilation_rate=(1, 1, 1), filters=6, kernel_size=(2, 2, 3), output_padding=None, padding='valid', strides=(2, 1, 2))(x)  # shape: (2, 16, 9, 17, 6)

x = np.random.rand(2, 8, 8, 8, 4)  # shape: (2, 8, 8, 8, 4)
layer = tf.keras.layers.Conv3DTranspose(activation='linear', data_format='channels_last', filters=5, kernel_size=(2, 2, 2), strides=(2, 2, 2))
y = layer(x)  # shape: (2, 16, 16, 16, 5)

x = tf.keras.layers.Input(shape=(8, 4, 5, 3))  # shape: (None, 8, 4, 5, 3)
y = tf.keras.layers.Conv3DTranspose(6, 3, strides=3, padding='same', output_padding=0)(x)  # shape: (None, 22, 10, 13, 6)

x = tf.keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = tf.keras.layers.Conv3DTranspose(6, 4, strides=2, padding='same', output_padding=1)(x)  # shape: (None, None, 11, 11, 6)

x = keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = layers.Conv3DTranspose(6, 1, strides=3, padding='same', output_padding=0)(x)  # shape: (None, None, 16, 16, 6)

x = np.random.rand(2, 8, 8, 8, 4)  # shape: (2, 8, 8, 8, 4)
layer = Conv3DTranspose(activation='linear', data_format='channels_last', filters=6, kernel_size=(2, 2, 2), output_padding=(2, 2, 2), padding='same', strides=(3, 3, 3))
y = layer(x)  # shape: (2, 23, 23, 23, 6)

x = np.random.rand(2, 8, 8, 8, 4)  # shape: (2, 8, 8, 8, 4)
layer = layers.Conv3DTranspose(activation='linear', data_format='channels_last', filters=6, kernel_size=(2, 2, 3), strides=(2, 1, 2))
y = layer(x)  # shape: (2, 16, 9, 17, 6)
