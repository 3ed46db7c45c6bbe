from keras import layers
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((3, 28, 28))  # shape: (None, 3, 28, 28)
y = layers.Conv2D(4, 2, strides=(2, 2), data_format='channels_first')(x)  # shape: (None, 4, 14, 14)

x = tf.keras.Input((8, 5, 3))  # shape: (None, 8, 5, 3)
y = tf.keras.layers.Conv2D(filters=16, kernel_size=1, strides=2)(x)  # shape: (None, 4, 3, 16)

x = tf.keras.Input(shape=(3, 8, 5))  # shape: (None, 3, 8, 5)
y = tf.keras.layers.Conv2D(16, 1, strides=2, data_format='channels_first')(x)  # shape: (None, 16, 4, 3)

x = keras.Input((3, 28, 28))  # shape: (None, 3, 28, 28)
y = layers.Conv2D(4, 2, strides=3, padding='same', data_format='channels_first')(x)  # shape: (None, 4, 10, 10)

x = keras.Input(shape=(3, 8, 5))  # shape: (None, 3, 8, 5)
y = layers.Conv2D(8, 5, padding='valid', data_format='channels_first')(x)  # shape: (None, 8, 4, 1)

x = tf.keras.Input((7, None, 3))  # shape: (None, 7, None, 3)
y = tf.keras.layers.Conv2D(4, 3, strides=2)(x)  # shape: (None, 3, None, 4)

x = keras.Input((8, 5, 3))  # shape: (None, 8, 5, 3)
y = keras.layers.Conv2D(filters=1, kernel_size=4, data_format='channels_last')(x)  # shape: (None, 5, 2, 1)

x = keras.Input(batch_shape=(4, 7, None, 3))  # shape: (4, 7, None, 3)
y = layers.Conv2D(1, 3, strides=3, padding='valid')(x)  # shape: (4, 2, None, 1)

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = keras.layers.Conv2D(filters=4, kernel_size=3, padding='same', dilation_rate=2)(x)  # shape: (None, 28, 28, 4)

x = keras.Input(shape=(8, 8, 4))  # shape: (None, 8, 8, 4)
y = layers.Conv2D(4, 3, groups=1)(x)  # shape: (None, 6, 6, 4)

x = tf.keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = tf.keras.layers.Conv2D(8, 3, padding='SAME')(x)  # shape: (None, 8, 8, 8)

x = keras.Input(batch_shape=(2, 4, 4, 1))  # shape: (2, 4, 4, 1)
y = layers.Conv2D(8, 3, name='c1')(x)  # shape: (2, 2, 2, 8)

x = np.random.rand(2, 8, 8, 3)  # shape: (2, 8, 8, 3)
y = layers.Conv2D(4, 3, padding='same', strides=2)(x)  # shape: (2, 4, 4, 4)

x = np.zeros((2, 2, 2, 3), dtype='float32')  # shape: (2, 2, 2, 3)
y = tf.keras.layers.Conv2D(4, 3, padding='same', strides=2)(x)  # shape: (2, 1, 1, 4)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Convolution2D(4, 3)(x)  # shape: (None, 6, 6, 4)

x = np.random.rand(2, 8, 8, 4)  # shape: (2, 8, 8, 4)
layer = layers.Conv2D(activation='linear', data_format='channels_last', filters=5, kernel_size=(2, 2))
y = layer(x)  # shape: (2, 7, 7, 5)

x = keras.Input((3, 28, 28))  # shape: (None, 3, 28, 28)
y = layers.Conv2D(16, 1, strides=(2, 2), padding='same', data_format='channels_first')(x)  # shape: (None, 16, 14, 14)

x = keras.Input((3, 28, 28))  # shape: (None, 3, 28, 28)
y = layers.Conv2D(4, 3, strides=2, data_format='channels_first')(x)  # shape: (None, 4, 13, 13)

x = keras.Input(shape=(3, 8, 5))  # shape: (None, 3, 8, 5)
y = layers.Conv2D(16, 1, strides=3, data_format='channels_first')(x)  # shape: (None, 16, 3, 2)

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = layers.Conv2D(filters=1, kernel_size=(1, 2), strides=3, padding='same')(x)  # shape: (None, 11, 11, 1)

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = layers.Conv2D(32, 2, strides=2, data_format='channels_last')(x)  # shape: (None, 14, 14, 32)

x = tf.keras.layers.Input(shape=(3, 7, None))  # shape: (None, 3, 7, None)
y = tf.keras.layers.Conv2D(4, 5, strides=3, padding='valid', data_format='channels_first')(x)  # shape: (None, 4, 1, None)

x = keras.Input(batch_shape=(4, 7, None, 3))  # shape: (4, 7, None, 3)
y = layers.Conv2D(8, 4, strides=2, padding='same')(x)  # shape: (4, 4, None, 8)

x = keras.Input(batch_shape=(4, 8, 5, 3))  # shape: (4, 8, 5, 3)
y = layers.Conv2D(filters=32, kernel_size=5, strides=2, data_format='channels_last')(x)  # shape: (4, 2, 1, 32)
