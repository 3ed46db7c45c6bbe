from keras import layers
from keras import ops
from keras.layers import UpSampling1D
from keras.layers import UpSampling2D
from keras.layers import UpSampling3D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = keras.layers.UpSampling1D(3)(x)  # shape: (None, 15, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.UpSampling1D(1)(x)  # shape: (None, None, 3)

x = np.random.rand(2, 8, 3)  # shape: (2, 8, 3)
y = tf.keras.layers.UpSampling1D(2)(x)  # shape: (2, 16, 3)

x = keras.Input(shape=(3, 5, 6))  # shape: (None, 3, 5, 6)
y = layers.UpSampling2D(1, data_format='channels_first')(x)  # shape: (None, 3, 5, 6)

x = keras.Input((3, None, 4))  # shape: (None, 3, None, 4)
y = layers.UpSampling2D(2, data_format='channels_first')(x)  # shape: (None, 3, None, 8)

x = keras.Input(shape=(3, 3, 4, 5))  # shape: (None, 3, 3, 4, 5)
y = layers.UpSampling3D(2, data_format='channels_first')(x)  # shape: (None, 3, 6, 8, 10)

x = keras.Input(shape=(None, None, 4, 3))  # shape: (None, None, None, 4, 3)
y = layers.UpSampling3D(1)(x)  # shape: (None, None, None, 4, 3)

x = keras.random.normal((2, 8, 8, 8, 3))  # shape: (2, 8, 8, 8, 3)
y = layers.UpSampling3D(2)(x)  # shape: (2, 16, 16, 16, 3)

x = tf.keras.layers.Input(shape=(4, 5, 3))  # shape: (None, 4, 5, 3)
y = tf.keras.layers.UpSampling2D((2, 3), interpolation='nearest')(x)  # shape: (None, 8, 15, 3)

x = keras.layers.Input(shape=(4, 5, 3))  # shape: (None, 4, 5, 3)
y = UpSampling2D((2, 3), interpolation='bilinear')(x)  # shape: (None, 8, 15, 3)

x = ops.ones((1, 4, 5, 3))  # shape: (1, 4, 5, 3)
y = UpSampling2D(2, interpolation='bilinear')(x)  # shape: (1, 8, 10, 3)

x = keras.layers.Input(shape=(4, 5, 3))  # shape: (None, 4, 5, 3)
y = keras.layers.UpSampling2D((2, 3), interpolation='lanczos5')(x)  # shape: (None, 8, 15, 3)

x = keras.layers.Input(shape=(4, 5, 3))  # shape: (None, 4, 5, 3)
y = layers.UpSampling2D((2, 3), interpolation='foo')(x)  # shape: (None, 8, 15, 3)

x = np.array([[[0, 1, 2], [3, 4, 5]], [[6, 7, 8], [9, 10, 11]]])  # shape: (2, 2, 3)
layer = layers.UpSampling1D()
y = layer(x)  # shape: (2, 4, 3)

x = np.random.rand(2, 1, 5)  # shape: (2, 1, 5)
layer = UpSampling1D(size=3)
y = layer(x)  # shape: (2, 3, 5)

x = keras.Input(batch_shape=(2, None, 3))  # shape: (2, None, 3)
layer = keras.layers.UpSampling1D()
y = layer(x)  # shape: (2, None, 3)

x = np.zeros((2, 2, 11, 12))  # shape: (2, 2, 11, 12)
y = layers.UpSampling2D(data_format='channels_first', size=(2, 2))(x)  # shape: (2, 2, 22, 24)

x = np.random.rand(2, 2, 11, 12)  # shape: (2, 2, 11, 12)
layer = layers.UpSampling2D(data_format='channels_first')
y = layer(inputs=x)  # shape: (2, 2, 22, 24)

x = np.random.rand(2, 11, 12, 2)  # shape: (2, 11, 12, 2)
layer = UpSampling2D(data_format='channels_last')
y = layer(inputs=x)  # shape: (2, 22, 24, 2)

x = np.random.rand(2, 2, 10, 11, 12)  # shape: (2, 2, 10, 11, 12)
layer = UpSampling3D(data_format='channels_first', size=(2, 2, 3))
y = layer(inputs=x)  # shape: (2, 2, 20, 22, 36)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = keras.layers.UpSampling1D()(x)  # shape: (None, 16, 3)

x = keras.Input((5, 6, 3))  # shape: (None, 5, 6, 3)
y = layers.UpSampling2D(2)(x)  # shape: (None, 10, 12, 3)

x = keras.Input(shape=(3, 5, 6))  # shape: (None, 3, 5, 6)
y = layers.UpSampling2D(3, data_format='channels_first')(x)  # shape: (None, 3, 15, 18)

x = keras.Input((None, 4, 3))  # shape: (None, None, 4, 3)
y = UpSampling2D(3)(x)  # shape: (None, None, 12, 3)
