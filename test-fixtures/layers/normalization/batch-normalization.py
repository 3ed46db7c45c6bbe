from keras import layers
from keras.layers import BatchNormalization
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.BatchNormalization()(x)  # shape: (None, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.BatchNormalization()(x)  # shape: (None, 4, 3)

x = keras.Input((5, 4, 3))  # shape: (None, 5, 4, 3)
y = layers.BatchNormalization()(x)  # shape: (None, 5, 4, 3)

x = keras.Input((6, 5, 4, 3))  # shape: (None, 6, 5, 4, 3)
y = BatchNormalization()(x)  # shape: (None, 6, 5, 4, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.BatchNormalization(axis=-1)(x)  # shape: (None, 4, 3)

x = np.random.rand(2, 4, 3)  # shape: (2, 4, 3)
y = BatchNormalization()(x)  # shape: (2, 4, 3)

x = keras.random.normal((2, 4, 32))  # shape: (2, 4, 32)
y = layers.BatchNormalization()(x)  # shape: (2, 4, 32)

x = np.random.rand(3)  # shape: (3,)
y = layers.BatchNormalization()(x)  # shape: (3,)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.BatchNormalization(center=False)(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-5)(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.BatchNormalization(synchronized=True)(x)  # shape: (None, 8, 8, 3)

x = np.zeros((2, 3))  # shape: (2, 3)
y = keras.layers.BatchNormalization(center=True, scale=True)(x, training=True)  # shape: (2, 3)

x = np.random.rand(5, 2, 3)  # shape: (5, 2, 3)
layer = layers.BatchNormalization(momentum=0.0)
y = layer(x, training=True)  # shape: (5, 2, 3)

x = np.ones((5, 2, 3), dtype='float32')  # shape: (5, 2, 3)
layer = keras.layers.BatchNormalization(momentum=0.0)
y = layer(x, training=False)  # shape: (5, 2, 3)

x = np.random.rand(5, 3, 3, 2)  # shape: (5, 3, 3, 2)
layer = layers.BatchNormalization(axis=1, momentum=0.0)
y = layer(x, training=True)  # shape: (5, 3, 3, 2)

x = np.zeros((2, 3))  # shape: (2, 3)
y = keras.layers.BatchNormalization(center=True, renorm=True, scale=True)(x, training=True)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 4, 4, 3))  # shape: (2, 4, 4, 3)
y = layers.BatchNormalization(center=True, renorm=True, renorm_clipping={'rmax': 3.0, 'rmin': 0.3, 'dmax': 5.0}, scale=True)(x, training=True)  # shape: (2, 4, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.BatchNormalization(axis=-1)(x)  # shape: (None, 8, 8, 3)

x = tf.keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = tf.keras.layers.BatchNormalization(axis=1)(x)  # shape: (None, 8, 8, 3)  # warning[mixed-axes]

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.BatchNormalization(axis=2)(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = keras.layers.BatchNormalization(axis=2)(x)  # shape: (None, 8, 8, 3)  # warning[mixed-axes]

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.BatchNormalization(axis=3)(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = BatchNormalization(axis=-2)(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.BatchNormalization(momentum=2)(x)  # shape: (None, 8, 8, 3)
