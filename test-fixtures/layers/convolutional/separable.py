from keras import layers
from keras.layers import SeparableConv1D
from keras.layers import SeparableConv2D
from keras.layers import SeparableConvolution1D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(3, 100))  # shape: (None, 3, 100)
y = layers.SeparableConv1D(5, 1, depth_multiplier=2, data_format='channels_first')(x)  # shape: (None, 5, 100)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = layers.SeparableConv1D(5, 2, padding='same', depth_multiplier=2, data_format='channels_first')(x)  # shape: (None, 5, 5)

x = keras.Input(shape=(3, 100))  # shape: (None, 3, 100)
y = keras.layers.SeparableConv1D(5, 3, strides=2, depth_multiplier=4, data_format='channels_first')(x)  # shape: (None, 5, 49)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = SeparableConv1D(5, 2, data_format='channels_first')(x)  # shape: (None, 5, None)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.SeparableConv1D(5, 3, dilation_rate=2)(x)  # shape: (None, 4, 5)

x = keras.Input(shape=(3, 8, 5))  # shape: (None, 3, 8, 5)
y = layers.SeparableConv2D(5, 1, data_format='channels_first')(x)  # shape: (None, 5, 8, 5)

x = keras.Input((7, None, 3))  # shape: (None, 7, None, 3)
y = layers.SeparableConv2D(5, (3, 3), strides=2, padding='same')(x)  # shape: (None, 4, None, 5)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = SeparableConvolution1D(4, 3)(x)  # shape: (None, 6, 4)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.SeparableConvolution2D(4, 3)(x)  # shape: (None, 6, 6, 4)

x = keras.Input((5, 4))  # shape: (None, 5, 4)
y = SeparableConv1D(data_format='channels_last', depth_multiplier=5, dilation_rate=1, filters=5, kernel_size=2, padding='valid', strides=1)(x)  # shape: (None, 4, 5)

x = keras.Input(batch_shape=(3, 5, 4))  # shape: (3, 5, 4)
y = layers.SeparableConv1D(data_format='channels_last', depth_multiplier=6, dilation_rate=1, filters=6, kernel_size=2, padding='valid', strides=(2,))(x)  # shape: (3, 2, 6)

x = np.zeros((3, 5, 5, 4))  # shape: (3, 5, 5, 4)
y = SeparableConv2D(data_format='channels_last', depth_multiplier=5, dilation_rate=1, filters=5, kernel_size=2, padding='valid', strides=1)(x)  # shape: (3, 4, 4, 5)

x = np.random.rand(2, 8, 4)  # shape: (2, 8, 4)
layer = keras.layers.SeparableConv1D(activation='linear', data_format='channels_last', depth_multiplier=5, dilation_rate=(1,), filters=5, kernel_size=(2,), strides=(1,))
y = layer(x)  # shape: (2, 7, 5)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = SeparableConv1D(5, 1, padding='same', data_format='channels_first')(x)  # shape: (None, 5, 5)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.SeparableConv1D(5, (3,), padding='same')(x)  # shape: (None, 5, 5)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.SeparableConv1D(5, 3, depth_multiplier=4)(x)  # shape: (None, 3, 5)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.SeparableConv1D(5, 3, padding='same')(x)  # shape: (None, 5, 5)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.SeparableConv1D(5, 1, strides=2, padding='same', depth_multiplier=4)(x)  # shape: (None, 3, 5)

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = layers.SeparableConv1D(5, 2, strides=2, padding='same', depth_multiplier=2)(x)  # shape: (None, 5, 5)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.SeparableConv1D(5, (3,), padding='same', depth_multiplier=4)(x)  # shape: (None, 5, 5)

x = tf.keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = tf.keras.layers.SeparableConv1D(5, 1, strides=2, padding='same', depth_multiplier=2)(x)  # shape: (None, None, 5)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.SeparableConv1D(5, (3,), strides=2, depth_multiplier=2, data_format='channels_first')(x)  # shape: (None, 5, 4)

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = SeparableConv1D(5, (3,), strides=2, padding='same', depth_multiplier=4)(x)  # shape: (None, 5, 5)

x = tf.keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = tf.keras.layers.SeparableConv1D(5, 1, strides=2, padding='same')(x)  # shape: (None, None, 5)
