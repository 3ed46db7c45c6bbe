from keras import layers
from keras.layers import LSTM
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = LSTM(8)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.LSTM(8, return_sequences=True)(x)  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.LSTM(8, go_backwards=True, return_sequences=True)(x)  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.LSTM(8, dropout=0.2, recurrent_dropout=0.1)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.LSTM(8, activation='relu')(x)  # shape: (None, 8)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.LSTM(8, return_sequences=True, return_state=True)(x)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = LSTM(8, unroll=True)(x)  # shape: (None, 8)

x = keras.Input(batch_shape=(4, None, 4))  # shape: (4, None, 4)
y = layers.LSTM(8, stateful=True, return_sequences=True)(x)  # shape: (4, None, 8)

x = np.random.rand(2, 10, 4)  # shape: (2, 10, 4)
y = tf.keras.layers.LSTM(8)(x)  # shape: (2, 8)

x = np.random.rand(2, 10, 4)  # shape: (2, 10, 4)
y = layers.LSTM(8, return_sequences=True, return_state=True)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = LSTM(8, use_bias=False)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = LSTM(8, implementation=1)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.LSTM(8, recurrent_activation='relu')(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((8,))  # shape: (None, 8)
s1 = keras.Input((8,))  # shape: (None, 8)
y = layers.LSTM(8, return_sequences=True)(x, initial_state=[s0])  # shape: (None, 10, 8)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
state = [np.zeros((2, 8)), np.zeros((2, 8))]
y = layers.LSTM(8)(x, initial_state=state)  # shape: (2, 8)

x = np.ones((2, 10, 4), dtype='float32')  # shape: (2, 10, 4)
mask = np.ones((2, 10), dtype=bool)  # shape: (2, 10)
y = layers.LSTM(8)(x, mask=mask)  # shape: (2, 8)

layer = LSTM(8)
a = layer(keras.Input((10, 4)))  # shape: (None, 8)
b = layer(keras.Input((7, 4)))  # shape: (None, 8)
c = layer(keras.Input((7, 5)))  # shape: (None, 8)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = LSTM(8, dropout=0.2, recurrent_dropout=0.1)(x)  # shape: (None, 8)

x = tf.keras.Input((None, 4))  # shape: (None, None, 4)
y = tf.keras.layers.LSTM(8, activation='relu')(x)  # shape: (None, 8)

x = keras.Input((1, 1))  # shape: (None, 1, 1)
y = layers.LSTM(8, go_backwards=True, return_sequences=True)(x)  # shape: (None, 1, 8)

x = keras.Input(batch_shape=(4, 1, 1))  # shape: (4, 1, 1)
y = layers.LSTM(8, stateful=True, return_sequences=True)(x)  # shape: (4, 1, 8)

x = keras.Input((None, 1))  # shape: (None, None, 1)
y = layers.LSTM(8, return_sequences=True)(x)  # shape: (None, None, 8)

x = keras.Input((None, 1))  # shape: (None, None, 1)
y, h, c = layers.LSTM(8, return_state=True)(x)

x = keras.Input((None, 1))  # shape: (None, None, 1)
y = layers.LSTM(8, go_backwards=True, return_sequences=True)(x)  # shape: (None, None, 8)
