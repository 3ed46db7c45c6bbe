from keras import layers
from keras import layers, ops
from keras.layers import DepthwiseConv1D
from keras.layers import DepthwiseConv2D
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = layers.DepthwiseConv1D(1, padding='same', data_format='channels_first')(x)  # shape: (None, 3, 5)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = DepthwiseConv1D(2, data_format='channels_first')(x)  # shape: (None, 3, None)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.DepthwiseConv1D(3, depth_multiplier=4)(x)  # shape: (None, 3, 12)

x = tf.keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = tf.keras.layers.DepthwiseConv1D(1, strides=2, padding='same', depth_multiplier=4)(x)  # shape: (None, 3, 12)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.DepthwiseConv1D(3, dilation_rate=2, strides=2)(x)  # shape: (None, 2, 3)

x = ops.ones((2, 8, 4))  # shape: (2, 8, 4)
y = layers.DepthwiseConv1D(3)(x)  # shape: (2, 6, 4)

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = layers.DepthwiseConv2D(2, strides=2, depth_multiplier=2)(x)  # shape: (None, 16, 16, 6)

x = keras.Input((7, None, 3))  # shape: (None, 7, None, 3)
y = layers.DepthwiseConv2D((3, 3), strides=2, padding='same')(x)  # shape: (None, 4, None, 3)

x = np.random.rand(2, 8, 8, 4)  # shape: (2, 8, 8, 4)
y = layers.DepthwiseConv2D(3)(x)  # shape: (2, 6, 6, 4)

x = keras.Input((4, 10))  # shape: (None, 4, 10)
y = layers.DepthwiseConv1D(data_format='channels_first', depth_multiplier=6, dilation_rate=(2,), kernel_size=2, padding='same', strides=1)(x)  # shape: (None, 24, 10)

x = np.zeros((3, 5, 5, 4))  # shape: (3, 5, 5, 4)
y = DepthwiseConv2D(data_format='channels_last', depth_multiplier=5, dilation_rate=1, kernel_size=2, padding='valid', strides=1)(x)  # shape: (3, 4, 4, 20)

x = np.random.rand(2, 4, 8)  # shape: (2, 4, 8)
layer = tf.keras.layers.DepthwiseConv1D(activation='linear', data_format='channels_first', depth_multiplier=6, dilation_rate=(2,), kernel_size=(2,), padding='same', strides=(1,))
y = layer(x)  # shape: (2, 24, 8)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = keras.layers.DepthwiseConv1D(3, depth_multiplier=4, data_format='channels_first')(x)  # shape: (None, 12, None)

x = tf.keras.Input(shape=(3, 100))  # shape: (None, 3, 100)
y = tf.keras.layers.DepthwiseConv1D((3,), data_format='channels_first')(x)  # shape: (None, 3, 98)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = keras.layers.DepthwiseConv1D((3,), padding='same', depth_multiplier=2)(x)  # shape: (None, 5, 6)

x = keras.Input(shape=(3, 100))  # shape: (None, 3, 100)
y = layers.DepthwiseConv1D(3, padding='same', depth_multiplier=2, data_format='channels_first')(x)  # shape: (None, 6, 100)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.DepthwiseConv1D(1, strides=2, padding='same')(x)  # shape: (None, None, 3)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = layers.DepthwiseConv1D(1, data_format='channels_first')(x)  # shape: (None, 3, 5)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.DepthwiseConv1D(2, padding='same', depth_multiplier=2)(x)  # shape: (None, None, 6)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = DepthwiseConv1D(2, depth_multiplier=2, data_format='channels_first')(x)  # shape: (None, 6, None)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = layers.DepthwiseConv1D(1, strides=2, depth_multiplier=4, data_format='channels_first')(x)  # shape: (None, 12, 3)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = layers.DepthwiseConv1D(3, padding='same', depth_multiplier=4, data_format='channels_first')(x)  # shape: (None, 12, 5)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = keras.layers.DepthwiseConv1D(3, padding='same', depth_multiplier=2, data_format='channels_first')(x)  # shape: (None, 6, 5)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = layers.DepthwiseConv1D(3, strides=2, depth_multiplier=4, data_format='channels_first')(x)  # shape: (None, 12, 2)
