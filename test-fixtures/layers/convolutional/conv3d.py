from keras import layers
from keras.layers import Conv3D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = layers.Conv3D(filters=32, kernel_size=3, strides=3, data_format='channels_last')(x)  # shape: (None, 2, 2, 2, 32)

x = tf.keras.Input(shape=(3, 8, 4, 5))  # shape: (None, 3, 8, 4, 5)
y = tf.keras.layers.Conv3D(filters=32, kernel_size=3, strides=(2, 2, 2), data_format='channels_first')(x)  # shape: (None, 32, 3, 1, 2)

x = keras.Input(batch_shape=(4, 3, None, 6, 6))  # shape: (4, 3, None, 6, 6)
y = layers.Conv3D(filters=1, kernel_size=3, strides=(2, 2, 2), padding='same', data_format='channels_first')(x)  # shape: (4, 1, None, 3, 3)

x = keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = keras.layers.Conv3D(filters=1, kernel_size=4, strides=(2, 2, 2), padding='valid')(x)  # shape: (None, None, 2, 2, 1)

x = keras.Input(shape=(8, 8, 8, 4))  # shape: (None, 8, 8, 8, 4)
y = layers.Conv3D(4, 3, groups=1)(x)  # shape: (None, 6, 6, 6, 4)

x = tf.keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = tf.keras.layers.Conv3D(8, 3, padding='SAME')(x)  # shape: (None, 8, 8, 8, 8)

x = keras.Input((9, 9, 9, 3))  # shape: (None, 9, 9, 9, 3)
y = layers.Conv3D(8, 3, activation='relu', use_bias=False, kernel_initializer='he_normal')(x)  # shape: (None, 7, 7, 7, 8)

x = keras.Input(batch_shape=(2, 4, 4, 4, 1))  # shape: (2, 4, 4, 4, 1)
y = layers.Conv3D(8, 3, name='c1')(x)  # shape: (2, 2, 2, 2, 8)

x = np.zeros((2, 8, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 8, 3)
y = layers.Conv3D(4, 3)(x)  # shape: (2, 6, 6, 6, 4)

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = layers.Convolution3D(4, 3)(x)  # shape: (None, 6, 6, 6, 4)

x = np.zeros((3, 5, 5, 5, 4))  # shape: (3, 5, 5, 5, 4)
y = keras.layers.Conv3D(data_format='channels_last', dilation_rate=1, filters=5, groups=1, kernel_size=2, padding='valid', strides=1)(x)  # shape: (3, 4, 4, 4, 5)

x = np.random.rand(2, 5, 5, 5, 4)  # shape: (2, 5, 5, 5, 4)
layer = layers.Conv3D(activation='linear', data_format='channels_last', filters=6, groups=2, kernel_size=(2, 2, 2), lora_alpha=2, lora_rank=2, strides=(2, 2, 2))
y = layer(x)  # shape: (2, 2, 2, 2, 6)

x = keras.layers.Input(shape=(3, 6, 6, 6))  # shape: (None, 3, 6, 6, 6)
y = Conv3D(8, 4, strides=2, padding='same', data_format='channels_first')(x)  # shape: (None, 8, 3, 3, 3)

x = keras.Input(batch_shape=(4, 8, 4, 5, 3))  # shape: (4, 8, 4, 5, 3)
y = layers.Conv3D(16, 3, strides=2, padding='same', data_format='channels_last')(x)  # shape: (4, 4, 2, 3, 16)

x = keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = layers.Conv3D(filters=1, kernel_size=3, strides=(2, 2, 2), padding='same')(x)  # shape: (None, 3, 3, 3, 1)

x = keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = layers.Conv3D(32, 4, padding='same')(x)  # shape: (None, None, 6, 6, 32)

x = tf.keras.Input(batch_shape=(4, None, 6, 6, 3))  # shape: (4, None, 6, 6, 3)
y = tf.keras.layers.Conv3D(8, 2, strides=(2, 2, 2), padding='valid')(x)  # shape: (4, None, 3, 3, 8)

x = keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = Conv3D(filters=1, kernel_size=3, strides=2, data_format='channels_last')(x)  # shape: (None, 2, 2, 2, 1)

x = keras.Input(batch_shape=(4, 3, None, 6, 6))  # shape: (4, 3, None, 6, 6)
y = Conv3D(32, 2, padding='same', data_format='channels_first')(x)  # shape: (4, 32, None, 6, 6)

x = keras.Input(batch_shape=(4, 8, 4, 5, 3))  # shape: (4, 8, 4, 5, 3)
y = keras.layers.Conv3D(4, (1, 2, 3), strides=2, data_format='channels_last')(x)  # shape: (4, 4, 2, 2, 4)

x = keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = layers.Conv3D(8, 1, strides=3, padding='same', data_format='channels_last')(x)  # shape: (None, 2, 2, 2, 8)

x = keras.Input(batch_shape=(4, None, 6, 6, 3))  # shape: (4, None, 6, 6, 3)
y = layers.Conv3D(16, 3, strides=3)(x)  # shape: (4, None, 2, 2, 16)

x = keras.Input(shape=(8, 8, 8, 4))  # shape: (None, 8, 8, 8, 4)
y = Conv3D(4, 3, groups=2)(x)  # shape: (None, 6, 6, 6, 4)

x = keras.Input((8, 8, 8, 8))  # shape: (None, 8, 8, 8, 8)
y = layers.Conv3D(4, 3, groups=4)(x)  # shape: (None, 6, 6, 6, 4)
