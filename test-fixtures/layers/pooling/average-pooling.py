from keras import layers
from keras import layers, ops
from keras.layers import AveragePooling3D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.AveragePooling1D(pool_size=3, padding='same')(x)  # shape: (None, None, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.AveragePooling1D((1,))(x)  # shape: (None, 5, 3)

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = layers.AveragePooling1D(pool_size=3, strides=(2,), padding='same')(x)  # shape: (None, 5, 3)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = layers.AveragePooling1D(pool_size=3, data_format='channels_first')(x)  # shape: (None, 3, None)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = keras.layers.AveragePooling1D(2, padding='valid', data_format='channels_first')(x)  # shape: (None, 3, None)

x = keras.random.normal((2, 8, 3))  # shape: (2, 8, 3)
y = layers.AveragePooling1D(2)(x)  # shape: (2, 4, 3)

x = ops.ones((2, 8, 3))  # shape: (2, 8, 3)
y = layers.AveragePooling1D(9)(x)  # shape: (2, 0, 3)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = keras.layers.AvgPool1D(3, padding='valid')(x)  # shape: (None, 2, 3)

x = keras.Input((3, 28, 28))  # shape: (None, 3, 28, 28)
y = layers.AveragePooling2D((1, 2), strides=3, data_format='channels_first')(x)  # shape: (None, 3, 10, 9)

x = tf.keras.Input(shape=(6, None, 3))  # shape: (None, 6, None, 3)
y = tf.keras.layers.AveragePooling2D(pool_size=2, strides=2, padding='same')(x)  # shape: (None, 3, None, 3)

x = np.zeros((2, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 3)
y = keras.layers.AveragePooling2D(2)(x)  # shape: (2, 4, 4, 3)

x = np.random.rand(2, 8, 8, 3)  # shape: (2, 8, 8, 3)
y = layers.AveragePooling2D(9)(x)  # shape: (2, 0, 0, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.AvgPool2D(3, padding='valid')(x)  # shape: (None, 2, 2, 3)

x = keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = AveragePooling3D(pool_size=(1, 2, 3), strides=(2, 2, 2), padding='same')(x)  # shape: (None, 3, 3, 3, 3)

x = keras.Input((3, None, 6, 6))  # shape: (None, 3, None, 6, 6)
y = AveragePooling3D(pool_size=(2, 2, 2), strides=3, padding='same', data_format='channels_first')(x)  # shape: (None, 3, None, 2, 2)

x = np.zeros((3, 5, 4))  # shape: (3, 5, 4)
y = keras.layers.AveragePooling1D(data_format='channels_last', padding='valid', pool_size=(2,), strides=(2,))(x)  # shape: (3, 2, 4)

x = keras.Input(batch_shape=(3, 5, 5, 4))  # shape: (3, 5, 5, 4)
y = layers.AveragePooling2D(data_format='channels_first', padding='valid', pool_size=2, strides=1)(x)  # shape: (3, 5, 4, 3)

x = np.zeros((3, 5, 5, 5, 4))  # shape: (3, 5, 5, 5, 4)
y = AveragePooling3D(data_format='channels_last', padding='valid', pool_size=(2, 3, 2), strides=(2, 2, 1))(x)  # shape: (3, 2, 2, 4, 4)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
layer = layers.AveragePooling1D(data_format='channels_first', pool_size=(2,), strides=(2,))
y = layer(x)  # shape: (2, 3, 2)

x = np.full((1, 4, 4, 1), 0.5, dtype='float32')  # shape: (1, 4, 4, 1)
layer = keras.layers.AveragePooling2D(data_format='channels_last', pool_size=(2, 2), strides=(1, 1))
y = layer(x)  # shape: (1, 3, 3, 1)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.AveragePooling1D(2, strides=2, padding='same', data_format='channels_first')(x)  # shape: (None, 3, 5)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.AveragePooling1D(pool_size=(2,), strides=2)(x)  # shape: (None, 2, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.AveragePooling1D(pool_size=3, strides=(2,), padding='same')(x)  # shape: (None, None, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.AveragePooling1D(pool_size=2, strides=2, padding='same')(x)  # shape: (None, None, 3)
