from keras import layers
from keras.layers import Concatenate
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

a = tf.keras.Input((3,))  # shape: (None, 3)
b = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.Concatenate()([a, b])  # shape: (None, 6)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = layers.Concatenate(axis=1)([a, b])  # shape: (None, 6)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 4))  # shape: (None, 3, 4)
y = layers.Concatenate()([a, b])  # shape: (None, 3, 8)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.Concatenate(axis=2)([a, b])  # shape: (None, None, 8)

a = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
b = keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = layers.Concatenate()([a, b])  # shape: (None, 8, 8, 4)

a = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
b = keras.Input((4, 4, 3))  # shape: (None, 4, 4, 3)
y = layers.Concatenate(axis=-1)([a, b])  # shape: (None, None, None, 6)

a = keras.Input(())  # shape: (None,)
b = keras.Input(())  # shape: (None,)
y = layers.Concatenate()([a, b])  # shape: (None,)

a = np.ones((2, 3))  # shape: (2, 3)
b = np.ones((2, 3))  # shape: (2, 3)
y = layers.Concatenate()([a, b])  # shape: (2, 6)

a = np.ones((2, 3, 4))  # shape: (2, 3, 4)
b = np.ones((2, 5, 4))  # shape: (2, 5, 4)
y = Concatenate(axis=1)([a, b])  # shape: (2, 8, 4)

x = np.array([[[0, 0], [1, 2], [0, 0], [3, 4]]], dtype='int32')  # shape: (1, 4, 2)
x2 = np.array([[[0, 0], [0, 0], [1, 2], [3, 4]]], dtype='int32')  # shape: (1, 4, 2)
layer = layers.Concatenate(axis=1)
y = layer([x, x2])  # shape: (1, 8, 2)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = layers.Concatenate(axis=-1)([a, b])  # shape: (None, 6)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 1))  # shape: (None, 3, 1)
y = layers.Concatenate()([a, b])  # shape: (None, 3, 5)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = keras.layers.Concatenate()([a, b])  # shape: (None, None, 8)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = layers.Concatenate(axis=-1)([a, b])  # shape: (None, None, 8)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = layers.Concatenate(axis=2)([a, b])  # shape: (None, None, 8)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = Concatenate(axis=-2)([a, b])  # shape: (None, None, 4)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = Concatenate(axis=0)([a, b])  # shape: (None, None, 4)

a = keras.Input((None, 3))  # shape: (None, None, 3)
b = keras.Input((2, None))  # shape: (None, 2, None)
y = layers.Concatenate(axis=1)([a, b])  # shape: (None, None, 3)

a = keras.Input((None, 3))  # shape: (None, None, 3)
b = keras.Input((2, None))  # shape: (None, 2, None)
y = Concatenate(axis=-1)([a, b])  # shape: (None, None, None)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 5))  # shape: (None, 3, 5)
y = keras.layers.Concatenate()([a, b])  # shape: (None, 3, 9)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 5))  # shape: (None, 3, 5)
y = keras.layers.Concatenate(axis=-1)([a, b])  # shape: (None, 3, 9)

a = keras.Input((3, 4, 5))  # shape: (None, 3, 4, 5)
b = keras.Input((3, 4, 6))  # shape: (None, 3, 4, 6)
y = layers.Concatenate()([a, b])  # shape: (None, 3, 4, 11)

a = keras.Input((None, 5))  # shape: (None, None, 5)
b = keras.Input((4, 5))  # shape: (None, 4, 5)
y = layers.Concatenate(axis=1)([a, b])  # shape: (None, None, 5)

a = keras.Input((4, 5))  # shape: (None, 4, 5)
b = keras.Input((None, 5))  # shape: (None, None, 5)
y = layers.Concatenate(axis=-1)([a, b])  # shape: (None, 4, 10)
