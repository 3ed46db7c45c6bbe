from keras import layers
from keras.layers import UnitNormalization
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.UnitNormalization()(x)  # shape: (None, 4, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.UnitNormalization()(x)  # shape: (None, None, 3)

x = keras.Input(shape=())  # shape: (None,)
y = UnitNormalization()(x)  # shape: (None,)

x = keras.Input((32,))  # shape: (None, 32)
y = layers.UnitNormalization()(x)  # shape: (None, 32)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.UnitNormalization(axis=-1)(x)  # shape: (None, 8, 8, 3)

x = np.zeros((2, 4, 3), dtype='float32')  # shape: (2, 4, 3)
y = layers.UnitNormalization()(x)  # shape: (2, 4, 3)

bn = layers.UnitNormalization()
a = bn(np.ones((2, 32)))  # shape: (2, 32)
b = bn(np.ones((2, 4, 32)))  # shape: (2, 4, 32)

x = np.random.rand(2, 3, 3)  # shape: (2, 3, 3)
layer = layers.UnitNormalization(axis=[1, 2])
y = layer(x)  # shape: (2, 3, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = layers.UnitNormalization(axis=-1)(x)  # shape: (2, 3)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = layers.UnitNormalization()(x)  # shape: (None, 3, None)

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.UnitNormalization(axis=1)(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = UnitNormalization(axis=1)(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.UnitNormalization(axis=2)(x)  # shape: (None, 8, 8, 3)

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.UnitNormalization(axis=-2)(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = UnitNormalization(axis=[1])(x)  # shape: (None, 8, 8, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.UnitNormalization(axis=[1, 2])(x)  # shape: (None, 4, 3)

x = tf.keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = tf.keras.layers.UnitNormalization(axis=[1, 2])(x)  # shape: (None, 8, 8, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.UnitNormalization(axis=(-1, -2))(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.UnitNormalization(axis=(-1, -2))(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.UnitNormalization(axis=[1, 1])(x)  # shape: (None, 8, 8, 3)
