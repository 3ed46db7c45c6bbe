from keras import layers
from keras import layers, ops
from keras.layers import ZeroPadding1D
from keras.layers import ZeroPadding2D
from keras.layers import ZeroPadding3D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = ZeroPadding1D(2)(x)  # shape: (None, 9, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.ZeroPadding1D(3)(x)  # shape: (None, None, 3)

x = ops.ones((2, 8, 3))  # shape: (2, 8, 3)
y = layers.ZeroPadding1D(2)(x)  # shape: (2, 12, 3)

x = keras.Input((5, 6, 3))  # shape: (None, 5, 6, 3)
y = ZeroPadding2D(1)(x)  # shape: (None, 7, 8, 3)

x = keras.Input(shape=(3, 5, 6))  # shape: (None, 3, 5, 6)
y = keras.layers.ZeroPadding2D(1, data_format='channels_first')(x)  # shape: (None, 3, 7, 8)

x = keras.Input((None, 4, 3))  # shape: (None, None, 4, 3)
y = layers.ZeroPadding2D(2)(x)  # shape: (None, None, 8, 3)

x = np.random.rand(2, 8, 8, 3)  # shape: (2, 8, 8, 3)
y = layers.ZeroPadding2D(2)(x)  # shape: (2, 12, 12, 3)

x = keras.Input(shape=(3, 4, 5, 3))  # shape: (None, 3, 4, 5, 3)
y = ZeroPadding3D(1)(x)  # shape: (None, 5, 6, 7, 3)

x = keras.Input(shape=(3, None, None, 4))  # shape: (None, 3, None, None, 4)
y = layers.ZeroPadding3D(1, data_format='channels_first')(x)  # shape: (None, 3, None, None, 6)

x = np.random.rand(2, 8, 8, 8, 3)  # shape: (2, 8, 8, 8, 3)
y = tf.keras.layers.ZeroPadding3D(2)(x)  # shape: (2, 12, 12, 12, 3)

x = keras.layers.Input(shape=(8, 6, 3))  # shape: (None, 8, 6, 3)
y = layers.ZeroPadding2D(padding=(1, 2))(x)  # shape: (None, 10, 10, 3)

x = np.random.rand(1, 2, 3)  # shape: (1, 2, 3)
layer = layers.ZeroPadding1D(data_format='channels_first', padding=(1, 2))
y = layer(x)  # shape: (1, 2, 6)

x = np.random.rand(1, 2, 3)  # shape: (1, 2, 3)
layer = layers.ZeroPadding1D(data_format='channels_last', padding=(1, 2))
y = layer(x)  # shape: (1, 5, 3)

x = keras.Input(batch_shape=(1, None, 3))  # shape: (1, None, 3)
layer = layers.ZeroPadding1D(data_format='channels_last', padding=(1, 2))
y = layer(x)  # shape: (1, None, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.ZeroPadding1D((1, 2))(x)  # shape: (None, 8, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.ZeroPadding1D((1, 2))(x)  # shape: (None, None, 3)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.ZeroPadding1D(4)(x)  # shape: (None, 16, 3)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.ZeroPadding1D(5)(x)  # shape: (None, 18, 3)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.ZeroPadding1D((1, 1))(x)  # shape: (None, 10, 3)

x = keras.Input(shape=(3, 5, 6))  # shape: (None, 3, 5, 6)
y = ZeroPadding2D(2, data_format='channels_first')(x)  # shape: (None, 3, 9, 10)

x = keras.Input((5, 6, 3))  # shape: (None, 5, 6, 3)
y = keras.layers.ZeroPadding2D(3)(x)  # shape: (None, 11, 12, 3)

x = keras.Input(shape=(3, 5, 6))  # shape: (None, 3, 5, 6)
y = layers.ZeroPadding2D((1, 2), data_format='channels_first')(x)  # shape: (None, 3, 7, 10)

x = keras.Input((5, 6, 3))  # shape: (None, 5, 6, 3)
y = layers.ZeroPadding2D(((0, 1), (0, 2)))(x)  # shape: (None, 6, 8, 3)

x = keras.Input((3, None, 4))  # shape: (None, 3, None, 4)
y = ZeroPadding2D(2, data_format='channels_first')(x)  # shape: (None, 3, None, 8)
