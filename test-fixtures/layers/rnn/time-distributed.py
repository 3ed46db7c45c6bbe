from keras import layers
from keras.layers import Conv2D, TimeDistributed
from keras.layers import Dense, TimeDistributed
from keras.layers import GlobalAveragePooling2D, TimeDistributed
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((6, 10, 4))  # shape: (None, 6, 10, 4)
y = layers.TimeDistributed(layers.GRU(8))(x)  # shape: (None, 6, 8)

x = keras.Input(batch_shape=(2, 10, 4))  # shape: (2, 10, 4)
y = layers.TimeDistributed(layers.Dense(5))(x)  # shape: (2, 10, 5)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(5))(x)  # shape: (2, 10, 5)

x = np.ones((2, 6, 10, 4))  # shape: (2, 6, 10, 4)
y = layers.TimeDistributed(layers.Dense(5))(x)  # shape: (2, 6, 10, 5)

x = keras.Input((10, 8, 8, 3))  # shape: (None, 10, 8, 8, 3)
y = layers.TimeDistributed(layers.Conv2D(4, 3))(x)  # shape: (None, 10, 6, 6, 4)

x = np.ones((2, 10, 8, 8, 3))  # shape: (2, 10, 8, 8, 3)
y = TimeDistributed(Conv2D(4, 3))(x)  # shape: (2, 10, 6, 6, 4)

x = keras.Input((None, 8, 8, 3))  # shape: (None, None, 8, 8, 3)
y = TimeDistributed(Conv2D(4, 3))(x)  # shape: (None, None, 6, 6, 4)

x = keras.Input(batch_shape=(2, 10, 8, 8, 3))  # shape: (2, 10, 8, 8, 3)
y = layers.TimeDistributed(layers.Flatten())(x)  # shape: (2, 10, 192)

x = keras.Input(batch_shape=(2, 10, 8, 8, 3))  # shape: (2, 10, 8, 8, 3)
y = keras.layers.TimeDistributed(keras.layers.MaxPooling2D())(x)  # shape: (2, 10, 4, 4, 3)

x = keras.Input((10, 8, 8, 3))  # shape: (None, 10, 8, 8, 3)
y = TimeDistributed(GlobalAveragePooling2D())(x)  # shape: (None, 10, 3)

x = keras.Input(batch_shape=(2, 5, 6))  # shape: (2, 5, 6)
y = layers.TimeDistributed(layers.Embedding(10, 4))(x)  # shape: (2, 5, 6, 4)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.TimeDistributed(layers.BatchNormalization())(x)  # shape: (None, 10, 4)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = keras.layers.TimeDistributed(keras.layers.Dropout(0.2))(x)  # shape: (2, 10, 4)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.TimeDistributed(keras.layers.Reshape((2, 2)))(x)  # shape: (None, 10, 2, 2)

x = keras.Input(batch_shape=(2, 10, 4))  # shape: (2, 10, 4)
y = layers.TimeDistributed(layers.Lambda(lambda t: t[:, :2]))(x)  # shape: (2, 10, 2)

x = keras.Input((6, 10, 4))  # shape: (None, 6, 10, 4)
y = TimeDistributed(Dense(5))(x)  # shape: (None, 6, 10, 5)

x = keras.Input(batch_shape=(2, 6, 10, 4))  # shape: (2, 6, 10, 4)
y = layers.TimeDistributed(layers.Dense(5))(x)  # shape: (2, 6, 10, 5)

x = np.ones((2, 10, 8, 8, 3))  # shape: (2, 10, 8, 8, 3)
y = layers.TimeDistributed(layers.MaxPooling2D())(x)  # shape: (2, 10, 4, 4, 3)

x = np.ones((2, 10, 8, 8, 3))  # shape: (2, 10, 8, 8, 3)
y = tf.keras.layers.TimeDistributed(tf.keras.layers.GlobalAveragePooling2D())(x)  # shape: (2, 10, 3)

x = np.ones((2, 5, 6))  # shape: (2, 5, 6)
y = layers.TimeDistributed(layers.Embedding(10, 4))(x)  # shape: (2, 5, 6, 4)

x = tf.keras.Input(batch_shape=(2, 10, 4))  # shape: (2, 10, 4)
y = tf.keras.layers.TimeDistributed(tf.keras.layers.BatchNormalization())(x)  # shape: (2, 10, 4)

x = tf.keras.Input(batch_shape=(2, 10, 4))  # shape: (2, 10, 4)
y = tf.keras.layers.TimeDistributed(tf.keras.layers.Reshape((2, 2)))(x)  # shape: (2, 10, 2, 2)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = keras.layers.TimeDistributed(keras.layers.Reshape((2, 2)))(x)  # shape: (2, 10, 2, 2)
