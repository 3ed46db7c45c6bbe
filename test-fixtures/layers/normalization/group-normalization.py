from keras import layers
from keras import layers, ops
from keras.layers import GroupNormalization
import keras
import numpy as np
import tensorflow as tf

x = tf.keras.Input((32,))  # shape: (None, 32)
y = tf.keras.layers.GroupNormalization()(x)  # shape: (None, 32)

x = keras.Input(shape=(8, 8, 4))  # shape: (None, 8, 8, 4)
y = layers.GroupNormalization(1)(x)  # shape: (None, 8, 8, 4)

x = keras.Input(shape=(6, 4, 4))  # shape: (None, 6, 4, 4)
y = layers.GroupNormalization(groups=1, axis=1)(x)  # shape: (None, 6, 4, 4)

x = keras.ops.ones((2, 4, 4, 6))  # shape: (2, 4, 4, 6)
y = keras.layers.GroupNormalization(groups=1)(x)  # shape: (2, 4, 4, 6)

x = keras.Input(shape=(4, 32))  # shape: (None, 4, 32)
y = layers.GroupNormalization(2)(x)  # shape: (None, 4, 32)

x = keras.random.normal((2, 4, 4, 6))  # shape: (2, 4, 4, 6)
y = GroupNormalization(groups=3)(x)  # shape: (2, 4, 4, 6)

x = np.full((1, 4, 2, 2), 0.5, dtype='float32')  # shape: (1, 4, 2, 2)
layer = tf.keras.layers.GroupNormalization(axis=1, groups=2)
y = layer(x)  # shape: (1, 4, 2, 2)

x = np.random.rand(1, 8)  # shape: (1, 8)
layer = GroupNormalization(axis=1, center=False, groups=2, scale=False)
y = layer(x)  # shape: (1, 8)

x = np.random.rand(1, 2, 4)  # shape: (1, 2, 4)
layer = layers.GroupNormalization(center=False, groups=1, scale=False)
y = layer(x)  # shape: (1, 2, 4)

x = keras.Input((12,))  # shape: (None, 12)
y = layers.GroupNormalization(1)(x)  # shape: (None, 12)

x = keras.Input(shape=(8, 8, 4))  # shape: (None, 8, 8, 4)
y = layers.GroupNormalization(2)(x)  # shape: (None, 8, 8, 4)

x = keras.Input((12,))  # shape: (None, 12)
y = layers.GroupNormalization(2)(x)  # shape: (None, 12)

x = ops.ones((2, 4, 4, 6))  # shape: (2, 4, 4, 6)
y = layers.GroupNormalization(groups=2)(x)  # shape: (2, 4, 4, 6)

x = keras.Input((12,))  # shape: (None, 12)
y = layers.GroupNormalization(3)(x)  # shape: (None, 12)

x = keras.Input(shape=(6, 4, 4))  # shape: (None, 6, 4, 4)
y = layers.GroupNormalization(groups=3, axis=1)(x)  # shape: (None, 6, 4, 4)

x = tf.keras.Input(shape=(8, 8, 4))  # shape: (None, 8, 8, 4)
y = tf.keras.layers.GroupNormalization(4)(x)  # shape: (None, 8, 8, 4)

x = keras.Input(shape=(4, 32))  # shape: (None, 4, 32)
y = layers.GroupNormalization(4)(x)  # shape: (None, 4, 32)

x = keras.Input(shape=(4, 32))  # shape: (None, 4, 32)
y = layers.GroupNormalization(32)(x)  # shape: (None, 4, 32)

x = keras.Input(shape=(8, 8, 4))  # shape: (None, 8, 8, 4)
y = GroupNormalization(-1)(x)  # shape: (None, 8, 8, 4)

x = tf.keras.Input((12,))  # shape: (None, 12)
y = tf.keras.layers.GroupNormalization(-1)(x)  # shape: (None, 12)

x = tf.keras.Input(shape=(6, 4, 4))  # shape: (None, 6, 4, 4)
y = tf.keras.layers.GroupNormalization(groups=-1, axis=1)(x)  # shape: (None, 6, 4, 4)

x = keras.random.normal((2, 4, 4, 6))  # shape: (2, 4, 4, 6)
y = keras.layers.GroupNormalization(groups=-1)(x)  # shape: (2, 4, 4, 6)

x = np.random.rand(1, 2, 4)  # shape: (1, 2, 4)
layer = layers.GroupNormalization(center=False, groups=4, scale=False)
y = layer(x)  # shape: (1, 2, 4)

x = np.ones((2, 4, 8), dtype='float32')  # shape: (2, 4, 8)
layer = layers.GroupNormalization(groups=2)
y = layer(x)  # shape: (2, 4, 8)
