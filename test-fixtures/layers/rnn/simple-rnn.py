from keras import layers
from keras.layers import SimpleRNN
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = tf.keras.Input((10, 4))  # shape: (None, 10, 4)
y = tf.keras.layers.SimpleRNN(8, return_sequences=True)(x)  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y, h = layers.SimpleRNN(8, return_state=True)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.SimpleRNN(8, dropout=0.2, recurrent_dropout=0.1)(x)  # shape: (None, 8)

x = tf.keras.Input((10, 4))  # shape: (None, 10, 4)
y = tf.keras.layers.SimpleRNN(8, activation='relu')(x)  # shape: (None, 8)

x = keras.Input(batch_shape=(4, 10, 4))  # shape: (4, 10, 4)
y = layers.SimpleRNN(8, stateful=True, return_sequences=True)(x)  # shape: (4, 10, 8)

x = tf.keras.Input((None, 4))  # shape: (None, None, 4)
y = tf.keras.layers.SimpleRNN(8, unroll=True)(x)  # shape: (None, 8)

x = np.random.rand(2, 10, 4)  # shape: (2, 10, 4)
y = layers.SimpleRNN(8)(x)  # shape: (2, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.SimpleRNN(units=16)(x)  # shape: (None, 16)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.SimpleRNN(8, use_bias=False)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.SimpleRNN(8, input_shape=(10, 4))(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((8,))  # shape: (None, 8)
s1 = keras.Input((8,))  # shape: (None, 8)
y = layers.SimpleRNN(8, return_sequences=True)(x, initial_state=[s0, s1])  # shape: (None, 10, 8)

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
state = [np.zeros((2, 8))]
y = layers.SimpleRNN(8)(x, initial_state=state)  # shape: (2, 8)

x = np.ones((2, 10, 4), dtype='float32')  # shape: (2, 10, 4)
mask = np.ones((2, 10, 1), dtype=bool)  # shape: (2, 10, 1)
y = layers.SimpleRNN(8)(x, mask=mask)  # shape: (2, 8)

layer = layers.SimpleRNN(8)
a = layer(keras.Input((10, 4)))  # shape: (None, 8)
b = layer(keras.Input((7, 4)))  # shape: (None, 8)
c = layer(keras.Input((7, 5)))  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y, h = keras.layers.SimpleRNN(8, return_sequences=True, return_state=True)(x)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = keras.layers.SimpleRNN(8, activation='relu')(x)  # shape: (None, 8)

x = keras.Input((None, 1))  # shape: (None, None, 1)
y, h = layers.SimpleRNN(8, return_sequences=True, return_state=True)(x)

x = keras.Input(batch_shape=(4, None, 1))  # shape: (4, None, 1)
y = layers.SimpleRNN(8, stateful=True, return_sequences=True)(x)  # shape: (4, None, 8)

x = np.random.rand(2, 10, 4)  # shape: (2, 10, 4)
y = layers.SimpleRNN(8, return_state=True)(x)

x = np.random.rand(2, 10, 4)  # shape: (2, 10, 4)
y = SimpleRNN(8, unroll=True)(x)  # shape: (2, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((8,))  # shape: (None, 8)
s1 = keras.Input((8,))  # shape: (None, 8)
y = layers.SimpleRNN(8)(x, initial_state=s0)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((4,))  # shape: (None, 4)
s1 = keras.Input((4,))  # shape: (None, 4)
y = layers.SimpleRNN(8, return_sequences=True)(x, initial_state=[s0, s1])  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((10, 8))  # shape: (None, 10, 8)
s1 = keras.Input((10, 8))  # shape: (None, 10, 8)
y = layers.SimpleRNN(8, return_sequences=True)(x, initial_state=[s0, s1])  # shape: (None, 10, 8)
