from keras import layers
from keras.layers import RMSNormalization
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.RMSNormalization()(x)  # shape: (None, 4, 3)

x = keras.Input((5, 4, 3))  # shape: (None, 5, 4, 3)
y = layers.RMSNormalization()(x)  # shape: (None, 5, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = keras.layers.RMSNormalization(axis=-1)(x)  # shape: (None, 8, 8, 3)

x = keras.ops.ones((2, 4, 3))  # shape: (2, 4, 3)
y = keras.layers.RMSNormalization()(x)  # shape: (2, 4, 3)

x = np.zeros((2, 4, 32), dtype='float32')  # shape: (2, 4, 32)
y = RMSNormalization()(x)  # shape: (2, 4, 32)

bn = layers.RMSNormalization()
a = bn(np.ones((2, 32)))  # shape: (2, 32)
b = bn(np.ones((2, 4, 32)))  # shape: (2, 4, 32)

x = np.ones((1000, 2, 2, 2), dtype='float32')  # shape: (1000, 2, 2, 2)
layer = layers.RMSNormalization(axis=[-1])
y = layer(x)  # shape: (1000, 2, 2, 2)

x = keras.Input((2,))  # shape: (None, 2)
y = layers.RMSNormalization()(x)  # shape: (None, 2)

x = np.ones((1, 10), dtype='float32')  # shape: (1, 10)
layer = layers.RMSNormalization(axis=[-1])
y = layer(x)  # shape: (1, 10)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.RMSNormalization(axis=1)(x)  # shape: (None, 4, 3)

x = tf.keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = tf.keras.layers.RMSNormalization(axis=1)(x)  # shape: (None, 8, 8, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.RMSNormalization(axis=2)(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = RMSNormalization(axis=-2)(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.RMSNormalization(axis=[1])(x)  # shape: (None, 8, 8, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.RMSNormalization(axis=[1, 2])(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.RMSNormalization(axis=[1, 2])(x)  # shape: (None, 8, 8, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.RMSNormalization(axis=(-1, -2))(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.RMSNormalization(axis=(-1, -2))(x)  # shape: (None, 8, 8, 3)

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.RMSNormalization(axis=[1, 1])(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.RMSNormalization(axis=[1, 1])(x)  # shape: (None, 8, 8, 3)
