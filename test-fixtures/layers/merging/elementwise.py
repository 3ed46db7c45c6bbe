from keras import layers
from keras.layers import Subtract
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

a = tf.keras.Input((3,))  # shape: (None, 3)
b = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.Add()([a, b])  # shape: (None, 3)

a = tf.keras.Input((3, 4))  # shape: (None, 3, 4)
b = tf.keras.Input((3, 4))  # shape: (None, 3, 4)
y = tf.keras.layers.Add()([a, b])  # shape: (None, 3, 4)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.Add()([a, b])  # shape: (None, None, 4)

a = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
b = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Add()([a, b])  # shape: (None, 8, 8, 3)

a = np.ones((2, 3))  # shape: (2, 3)
b = np.ones((2, 3))  # shape: (2, 3)
y = layers.Add()([a, b])  # shape: (2, 3)

a = np.ones((2, 3, 4))  # shape: (2, 3, 4)
b = np.ones((2, 4))  # shape: (2, 4)
y = tf.keras.layers.Add()([a, b])  # shape: (2, 3, 4)

a = tf.keras.Input((3,))  # shape: (None, 3)
b = tf.keras.Input((1,))  # shape: (None, 1)
y = tf.keras.layers.Subtract()([a, b])  # shape: (None, 3)

a = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
b = keras.Input((4, 4, 3))  # shape: (None, 4, 4, 3)
y = keras.layers.Subtract()([a, b])  # shape: (None, None, None, 3)

a = keras.Input(())  # shape: (None,)
b = keras.Input(())  # shape: (None,)
y = layers.Subtract()([a, b])  # shape: (None,)

a = keras.Input((3,), batch_size=2)  # shape: (2, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = layers.Subtract()([a, b])  # shape: (2, 3)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = layers.Multiply()([a, b])  # shape: (None, 3)

layer = layers.Multiply()
y = layer([keras.Input((4,)), keras.Input((4,))])  # shape: (None, 4)
z = layer([keras.Input((5,)), keras.Input((5,))])  # shape: (None, 5)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((1,))  # shape: (None, 1)
y = keras.layers.Average()([a, b])  # shape: (None, 3)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((1,))  # shape: (None, 1)
y = layers.Maximum()([a, b])  # shape: (None, 3)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = layers.Minimum()([a, b])  # shape: (None, 3)

a = keras.Input(batch_shape=(2, 4, 5))  # shape: (2, 4, 5)
b = keras.Input(batch_shape=(2, 4, 5))  # shape: (2, 4, 5)
y = layers.Add()([a, b])  # shape: (2, 4, 5)

a = keras.Input(batch_shape=(2, 4, 5))  # shape: (2, 4, 5)
b = np.zeros((2, 4, 5))  # shape: (2, 4, 5)
y = keras.layers.Average()([a, b])  # shape: (2, 4, 5)

a = tf.keras.Input((3,))  # shape: (None, 3)
b = tf.keras.Input((1,))  # shape: (None, 1)
y = tf.keras.layers.Add()([a, b])  # shape: (None, 3)

a = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = layers.Add()([a, b])  # shape: (None, 8, 8, 3)

a = keras.Input((None, 3))  # shape: (None, None, 3)
b = keras.Input((2, None))  # shape: (None, 2, None)
y = layers.Add()([a, b])  # shape: (None, None, None)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 4))  # shape: (None, 3, 4)
y = layers.Subtract()([a, b])  # shape: (None, 3, 4)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 1))  # shape: (None, 3, 1)
y = layers.Subtract()([a, b])  # shape: (None, 3, 4)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((None, 4))  # shape: (None, None, 4)
y = Subtract()([a, b])  # shape: (None, None, 4)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = layers.Subtract()([a, b])  # shape: (None, None, 4)
