from keras import layers
from keras import ops
from keras.layers import LayerNormalization
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((3,))  # shape: (None, 3)
y = layers.LayerNormalization()(x)  # shape: (None, 3)

x = keras.Input((6, 5, 4, 3))  # shape: (None, 6, 5, 4, 3)
y = LayerNormalization()(x)  # shape: (None, 6, 5, 4, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.LayerNormalization()(x)  # shape: (None, None, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = LayerNormalization(axis=-1)(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.LayerNormalization(axis=-1)(x)  # shape: (None, 8, 8, 3)

x = keras.random.normal((2, 4, 3))  # shape: (2, 4, 3)
y = layers.LayerNormalization()(x)  # shape: (2, 4, 3)

x = keras.ops.ones((2, 4, 32))  # shape: (2, 4, 32)
y = keras.layers.LayerNormalization()(x)  # shape: (2, 4, 32)

x = ops.ones((3,))  # shape: (3,)
y = LayerNormalization()(x)  # shape: (3,)

bn = LayerNormalization()
a = bn(keras.Input((4, 32)))  # shape: (None, 4, 32)
b = bn(keras.Input((4, 64)))  # shape: (None, 4, 64)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.LayerNormalization(center=False)(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.LayerNormalization(scale=False)(x)  # shape: (None, 8, 8, 3)

x = np.ones((1000, 2, 2, 2), dtype='float32')  # shape: (1000, 2, 2, 2)
layer = layers.LayerNormalization(axis=[-1], rms_scaling=False)
y = layer(x)  # shape: (1000, 2, 2, 2)

x = np.zeros((3, 3))  # shape: (3, 3)
y = layers.LayerNormalization(rms_scaling=True)(x)  # shape: (3, 3)

x = keras.Input(batch_shape=(2, 8, 8, 3))  # shape: (2, 8, 8, 3)
y = layers.LayerNormalization(axis=(-3, -2, -1))(x)  # shape: (2, 8, 8, 3)

x = keras.Input((32,))  # shape: (None, 32)
y = layers.LayerNormalization()(x)  # shape: (None, 32)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = LayerNormalization(axis=1)(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.LayerNormalization(axis=1)(x)  # shape: (None, 8, 8, 3)

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.LayerNormalization(axis=-2)(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.LayerNormalization(axis=[1])(x)  # shape: (None, 8, 8, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = keras.layers.LayerNormalization(axis=[1, 2])(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.LayerNormalization(axis=[1, 2])(x)  # shape: (None, 8, 8, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.LayerNormalization(axis=(-1, -2))(x)  # shape: (None, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = LayerNormalization(axis=(-1, -2))(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.LayerNormalization(axis=(1, 2, 3))(x)  # shape: (None, 8, 8, 3)
