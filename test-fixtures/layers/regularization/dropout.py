from keras import layers
from keras import layers, ops
from keras.layers import Dropout
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Dropout(0.5)(x)  # shape: (None, 3)

x = np.zeros((2, 4, 3), dtype='float32')  # shape: (2, 4, 3)
y = layers.Dropout(0.5)(x, training=True)  # shape: (2, 4, 3)

x = keras.Input((5, 4, 3))  # shape: (None, 5, 4, 3)
y = keras.layers.Dropout(0.2, noise_shape=(None, 1))(x)  # shape: (None, 5, 4, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Dropout(0.2, noise_shape=(None, 1, 3))(x)  # shape: (None, 4, 3)

x = keras.Input((6, 5, 4, 3))  # shape: (None, 6, 5, 4, 3)
y = Dropout(0.2, noise_shape=(None, 1, 3))(x)  # shape: (None, 6, 5, 4, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Dropout(0)(x)  # shape: (None, None, 3)

x = ops.ones((2, 4, 3))  # shape: (2, 4, 3)
y = layers.Dropout(0)(x, training=True)  # shape: (2, 4, 3)

x = np.zeros((2, 4, 4, 3), dtype='float32')  # shape: (2, 4, 4, 3)
y = Dropout(0)(x, training=True)  # shape: (2, 4, 4, 3)

x = keras.random.normal((2, 4, 4, 3))  # shape: (2, 4, 4, 3)
y = Dropout(1)(x, training=True)  # shape: (2, 4, 4, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = keras.layers.AlphaDropout(0.5)(x)  # shape: (None, 4, 3)

x = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.GaussianDropout(0.5)(x)  # shape: (None, 3)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.GaussianNoise(0.1)(x)  # shape: (None, 3)

x = np.random.rand(2, 4, 4, 3)  # shape: (2, 4, 4, 3)
y = layers.GaussianNoise(0.1)(x, training=True)  # shape: (2, 4, 4, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.SpatialDropout1D(0.5)(x)  # shape: (None, None, 3)

x = np.random.rand(2, 4, 4, 3)  # shape: (2, 4, 4, 3)
y = layers.SpatialDropout2D(0.5)(x, training=True)  # shape: (2, 4, 4, 3)

x = keras.Input((6, 5, 4, 3))  # shape: (None, 6, 5, 4, 3)
y = keras.layers.SpatialDropout3D(0.5)(x)  # shape: (None, 6, 5, 4, 3)

x = ops.ones((2, 4, 4, 3))  # shape: (2, 4, 4, 3)
y = layers.SpatialDropout2D(0.5, data_format='channels_first')(x, training=True)  # shape: (2, 4, 4, 3)

x = keras.Input((6, 5, 4, 3))  # shape: (None, 6, 5, 4, 3)
y = layers.ActivityRegularization(l1=0.1)(x)  # shape: (None, 6, 5, 4, 3)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.ActivityRegularization(l2=0.1)(x)  # shape: (None, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.layers.ActivityRegularization(l1=0.1, l2=0.2)(x)  # shape: (2, 3)

x = np.random.rand(1)  # shape: (1,)
layer = layers.ActivityRegularization(l1=0.2, l2=0.3)
y = layer(x)  # shape: (1,)

x = np.zeros((2, 3))  # shape: (2, 3)
y = tf.keras.layers.AlphaDropout(rate=0.2)(x, training=True)  # shape: (2, 3)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.GaussianNoise(stddev=0.2)(x, training=True)  # shape: (None, 3)

x = np.random.rand(10, 3, 3, 10)  # shape: (10, 3, 3, 10)
layer = layers.SpatialDropout2D(data_format='channels_last', rate=0.5)
y = layer(x, training=True)  # shape: (10, 3, 3, 10)

x = np.ones((4, 7, 4), dtype='int32')  # shape: (4, 7, 4)
y = layers.Dropout(0, noise_shape=(None, 1))(x, training=True)  # shape: (4, 7, 4)
