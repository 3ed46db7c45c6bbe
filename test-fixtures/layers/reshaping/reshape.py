from keras import layers
from keras import layers, ops
from keras.layers import Reshape
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((12,))  # shape: (None, 12)
y = layers.Reshape((3, 4))(x)  # shape: (None, 3, 4)

x = keras.Input(batch_shape=(4, 12))  # shape: (4, 12)
y = keras.layers.Reshape(target_shape=(3, 4))(x)  # shape: (4, 3, 4)

x = keras.Input((12,))  # shape: (None, 12)
y = layers.Reshape((2, 6, 1))(x)  # shape: (None, 2, 6, 1)

x = np.random.rand(2, 12)  # shape: (2, 12)
y = layers.Reshape((2, 6, 1))(x)  # shape: (2, 2, 6, 1)

x = keras.Input(shape=(3, 4))  # shape: (None, 3, 4)
y = layers.Reshape((12,))(x)  # shape: (None, 12)

x = keras.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = layers.Reshape((12,))(x)  # shape: (2, 12)

x = ops.ones((2, 3, 4))  # shape: (2, 3, 4)
y = layers.Reshape((-1, 2))(x)  # shape: (2, 6, 2)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.Reshape((-1,))(x)  # shape: (None, None)

x = np.zeros((2, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 3)
y = layers.Reshape((-1, 3))(x)  # shape: (2, 64, 3)

x = keras.Input(shape=())  # shape: (None,)
y = layers.Reshape((1, 1))(x)  # shape: (None, 1, 1)

x = np.random.rand(2)  # shape: (2,)
y = tf.keras.layers.Reshape((1, 1))(x)  # shape: (2, 1, 1)

x = np.zeros((3, 2, 4))  # shape: (3, 2, 4)
y = layers.Reshape(target_shape=(1, -1))(x)  # shape: (3, 1, 8)

x = np.ones((1, 6, 4), dtype='float32')  # shape: (1, 6, 4)
layer = tf.keras.layers.Reshape(target_shape=(-1, 8))
y = layer(x)  # shape: (1, 3, 8)

x = np.full((1, 10, 4), 0.5, dtype='float32')  # shape: (1, 10, 4)
layer = layers.Reshape(target_shape=(-1, 8))
y = layer(x)  # shape: (1, 5, 8)

x = keras.Input((12,))  # shape: (None, 12)
y = layers.Reshape((3, -1))(x)  # shape: (None, 3, 4)

x = keras.Input(batch_shape=(4, 3, 4))  # shape: (4, 3, 4)
y = layers.Reshape(target_shape=(-1, 2))(x)  # shape: (4, 6, 2)

x = keras.Input(batch_shape=(4, None, 4))  # shape: (4, None, 4)
y = layers.Reshape(target_shape=(-1,))(x)  # shape: (4, None)

x = keras.Input(batch_shape=(4, None, 4))  # shape: (4, None, 4)
y = keras.layers.Reshape(target_shape=(2, 2))(x)  # shape: (4, 2, 2)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.Reshape((-1, 3))(x)  # shape: (None, None, 3)

x = keras.Input(batch_shape=(4, None, 4))  # shape: (4, None, 4)
y = layers.Reshape(target_shape=(-1, 3))(x)  # shape: (4, None, 3)

x = keras.Input(shape=(None,))  # shape: (None, None)
y = keras.layers.Reshape((-1, 3))(x)  # shape: (None, None, 3)

x = keras.Input(batch_shape=(4, None))  # shape: (4, None)
y = layers.Reshape(target_shape=(-1, 3))(x)  # shape: (4, None, 3)

x = keras.Input(shape=(28, 28))  # shape: (None, 28, 28)
y = layers.Reshape((28, 28, 1))(x)  # shape: (None, 28, 28, 1)

x = keras.Input((28, 28, 1))  # shape: (None, 28, 28, 1)
y = Reshape((28, 28))(x)  # shape: (None, 28, 28)
