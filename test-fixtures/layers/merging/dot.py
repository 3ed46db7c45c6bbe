from keras import layers
from keras.layers import Dot
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = Dot(axes=1)([a, b])  # shape: (None, 1)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = layers.Dot(axes=2)([a, b])  # shape: (None, 3, 5)

a = np.ones((2, 3, 4))  # shape: (2, 3, 4)
b = np.ones((2, 5, 4))  # shape: (2, 5, 4)
y = tf.keras.layers.Dot(axes=-1)([a, b])  # shape: (2, 3, 5)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3,))  # shape: (None, 3)
y = layers.Dot(axes=1, normalize=True)([a, b])  # shape: (None, 4)

a = np.ones((2, 3, 4))  # shape: (2, 3, 4)
b = np.ones((2, 3))  # shape: (2, 3)
y = layers.Dot(axes=1)([a, b])  # shape: (2, 4)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.Dot(axes=2)([a, b])  # shape: (None, None, None)

a = keras.Input((2, 3, 4))  # shape: (None, 2, 3, 4)
b = keras.Input((2, 3, 4))  # shape: (None, 2, 3, 4)
y = layers.Dot(axes=3)([a, b])  # shape: (None, 2, 3, 2, 3)

a = np.ones((2, 2, 3, 4))  # shape: (2, 2, 3, 4)
b = np.ones((2, 2, 3, 4))  # shape: (2, 2, 3, 4)
y = layers.Dot(axes=3)([a, b])  # shape: (2, 2, 3, 2, 3)

a = np.ones((2, 2, 3, 4))  # shape: (2, 2, 3, 4)
b = np.ones((2, 5, 4))  # shape: (2, 5, 4)
y = layers.Dot(axes=(3, 2))([a, b])  # shape: (2, 2, 3, 5)

a = keras.Input(batch_shape=(2, 4, 5))  # shape: (2, 4, 5)
b = keras.Input((4, 5))  # shape: (None, 4, 5)
y = layers.Dot(axes=-1)([a, b])  # shape: (2, 4, 4)

x = tf.keras.Input((4,))  # shape: (None, 4)
x2 = tf.keras.Input((4,))  # shape: (None, 4)
layer = tf.keras.layers.Dot(axes=-1)
y = layer([x, x2])  # shape: (None, 1)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = Dot(axes=-1)([a, b])  # shape: (None, 3, 5)

a = np.ones((2, 3, 4))  # shape: (2, 3, 4)
b = np.ones((2, 4, 3))  # shape: (2, 4, 3)
y = tf.keras.layers.Dot(axes=(1, 2))([a, b])  # shape: (2, 4, 4)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((4,))  # shape: (None, 4)
y = layers.Dot(axes=(2, 1))([a, b])  # shape: (None, 3)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.Dot(axes=(1, 1), normalize=True)([a, b])  # shape: (None, 4)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 4))  # shape: (None, 3, 4)
y = layers.Dot(axes=0)([a, b])  # shape: (3, 4, 4)

a = keras.Input((2, 3, 4))  # shape: (None, 2, 3, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = layers.Dot(axes=(3, 2))([a, b])  # shape: (None, 2, 3, 5)

a = keras.Input((2, 3, 4))  # shape: (None, 2, 3, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = layers.Dot(axes=(3, 2), normalize=True)([a, b])  # shape: (None, 2, 3, 5)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = layers.Dot(axes=-1)([a, b])  # shape: (None, 1)

a = np.ones((2, 3))  # shape: (2, 3)
b = np.ones((2, 3))  # shape: (2, 3)
y = tf.keras.layers.Dot(axes=-1)([a, b])  # shape: (2, 1)

x = keras.Input(batch_shape=(1, 3, 2))  # shape: (1, 3, 2)
x2 = keras.Input(batch_shape=(1, 1, 2, 3))  # shape: (1, 1, 2, 3)
layer = layers.Dot(axes=(-2, -1))
y = layer([x, x2])  # shape: (1, 2, 1, 2)
