from keras import layers
from keras.layers import MaxPool2D
from keras.layers import MaxPooling1D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = layers.MaxPooling1D(3, strides=1, data_format='channels_first')(x)  # shape: (None, 3, None)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.MaxPooling1D(pool_size=(2,), strides=2, padding='same')(x)  # shape: (None, 3, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.MaxPooling1D((2,), strides=1, padding='valid')(x)  # shape: (None, 4, 3)

x = keras.Input(shape=(7, 3))  # shape: (None, 7, 3)
y = keras.layers.MaxPool1D(padding='valid')(x)  # shape: (None, 3, 3)

x = keras.Input(shape=(3, 7, 5))  # shape: (None, 3, 7, 5)
y = layers.MaxPooling2D((1, 2), strides=2, padding='valid', data_format='channels_first')(x)  # shape: (None, 3, 4, 2)

x = keras.Input(shape=(3, 6, None))  # shape: (None, 3, 6, None)
y = layers.MaxPooling2D(pool_size=2, strides=(2, 2), padding='valid', data_format='channels_first')(x)  # shape: (None, 3, 3, None)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = MaxPool2D(3, padding='valid')(x)  # shape: (None, 2, 2, 3)

x = keras.layers.Input(shape=(3, 7, 4, 5))  # shape: (None, 3, 7, 4, 5)
y = layers.MaxPooling3D(pool_size=(2, 2, 2), padding='same', data_format='channels_first')(x)  # shape: (None, 3, 4, 2, 3)

x = keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = layers.MaxPooling3D(3, strides=2)(x)  # shape: (None, None, 2, 2, 3)

x = keras.random.normal((2, 8, 8, 8, 3))  # shape: (2, 8, 8, 8, 3)
y = layers.MaxPooling3D(2)(x)  # shape: (2, 4, 4, 4, 3)

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = layers.MaxPool3D(3, padding='valid')(x)  # shape: (None, 2, 2, 2, 3)

x = tf.keras.Input((5, 4))  # shape: (None, 5, 4)
y = tf.keras.layers.MaxPooling1D(data_format='channels_last', padding='valid', pool_size=2, strides=1)(x)  # shape: (None, 4, 4)

x = np.zeros((3, 5, 4))  # shape: (3, 5, 4)
y = tf.keras.layers.MaxPooling1D(data_format='channels_first', padding='same', pool_size=2, strides=1)(x)  # shape: (3, 5, 4)

x = np.zeros((3, 5, 5, 4))  # shape: (3, 5, 5, 4)
y = layers.MaxPooling2D(data_format='channels_first', padding='same', pool_size=2, strides=1)(x)  # shape: (3, 5, 5, 4)

x = np.zeros((3, 5, 5, 5, 4))  # shape: (3, 5, 5, 5, 4)
y = layers.MaxPooling3D(data_format='channels_last', padding='valid', pool_size=2, strides=1)(x)  # shape: (3, 4, 4, 4, 4)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
layer = layers.MaxPooling1D(data_format='channels_last', padding='same', pool_size=(2,), strides=(1,))
y = layer(x)  # shape: (2, 3, 4)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = MaxPooling1D(2, strides=1, padding='same', data_format='channels_first')(x)  # shape: (None, 3, 5)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = layers.MaxPooling1D((1,), strides=(2,), data_format='channels_first')(x)  # shape: (None, 3, None)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.MaxPooling1D((1,), strides=2, padding='same', data_format='channels_first')(x)  # shape: (None, 3, 5)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = MaxPooling1D(strides=(2,))(x)  # shape: (None, 2, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.MaxPooling1D(2, strides=1, data_format='channels_first')(x)  # shape: (None, 3, 9)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.MaxPooling1D(pool_size=3, strides=3, padding='valid', data_format='channels_first')(x)  # shape: (None, 3, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.MaxPooling1D((2,), strides=1, padding='valid', data_format='channels_first')(x)  # shape: (None, 3, 9)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.MaxPooling1D((1,), padding='same', data_format='channels_first')(x)  # shape: (None, 3, 10)

# A window that does not fit gives nothing, where it is not oneDNN that computes, which has 32 bits.
y = layers.MaxPooling2D(dtype="bfloat16")(np.ones((6, 1, 10, 8), "float32"))  # shape: (6, 0, 5, 8)
y = layers.MaxPooling1D(dtype="float64")(np.ones((6, 1, 8), "float32"))  # shape: (6, 0, 8)
