from keras import layers
from keras.layers import GRUCell, RNN
import keras
import numpy as np
import tensorflow as tf

x = tf.keras.Input((10, 4))  # shape: (None, 10, 4)
y = tf.keras.layers.RNN(tf.keras.layers.LSTMCell(8))(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
cells = layers.StackedRNNCells([layers.LSTMCell(8), layers.LSTMCell(6), layers.LSTMCell(5)])
y = layers.RNN(cells)(x)  # shape: (None, 5)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = tf.keras.layers.RNN([tf.keras.layers.LSTMCell(8), tf.keras.layers.LSTMCell(6)])(x)  # shape: (2, 6)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = keras.layers.RNN([keras.layers.LSTMCell(8), keras.layers.LSTMCell(6)], return_sequences=True)(x)  # shape: (2, 10, 6)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.RNN([layers.LSTMCell(8), layers.LSTMCell(6)], return_state=True)(x)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = keras.layers.RNN(keras.layers.LSTMCell(8), return_sequences=True, return_state=True)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.RNN([layers.LSTMCell(8), layers.LSTMCell(6)], unroll=True)(x)  # shape: (None, 6)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = tf.keras.layers.RNN([tf.keras.layers.LSTMCell(8), tf.keras.layers.LSTMCell(6)], stateful=True)(x)  # shape: (2, 6)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = keras.layers.RNN(keras.layers.LSTMCell(8), go_backwards=True)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.RNN(layers.GRUCell(8))(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.RNN(layers.SimpleRNNCell(8))(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
cells = layers.StackedRNNCells([layers.LSTMCell(8), layers.LSTMCell(6), layers.LSTMCell(5)])
y = layers.RNN(cells, return_state=True)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.RNN(layers.LSTMCell(8), return_sequences=True, return_state=True)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.RNN([layers.LSTMCell(8), layers.LSTMCell(6)], return_sequences=True, return_state=True)(x)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = tf.keras.layers.RNN([tf.keras.layers.LSTMCell(8), tf.keras.layers.LSTMCell(6)], return_sequences=True, return_state=True)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
cells = layers.StackedRNNCells([layers.LSTMCell(8), layers.LSTMCell(6), layers.LSTMCell(5)])
y = layers.RNN(cells, unroll=True)(x)  # shape: (None, 5)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = layers.RNN([layers.LSTMCell(8), layers.LSTMCell(6)], unroll=True)(x)  # shape: (2, 6)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
cells = layers.StackedRNNCells([layers.LSTMCell(8), layers.LSTMCell(6), layers.LSTMCell(5)])
y = layers.RNN(cells, go_backwards=True)(x)  # shape: (None, 5)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
y = keras.layers.RNN([keras.layers.LSTMCell(8), keras.layers.LSTMCell(6)], go_backwards=True)(x)  # shape: (2, 6)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.RNN([keras.layers.GRUCell(8), keras.layers.GRUCell(6)])(x)  # shape: (None, 6)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
cells = layers.StackedRNNCells([layers.GRUCell(8), layers.GRUCell(6), layers.GRUCell(5)])
y = layers.RNN(cells)(x)  # shape: (None, 5)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = RNN(GRUCell(8), return_sequences=True)(x)  # shape: (None, None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.RNN([layers.GRUCell(8), layers.GRUCell(6)], return_sequences=True)(x)  # shape: (None, 10, 6)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.RNN(keras.layers.GRUCell(8), return_state=True)(x)
