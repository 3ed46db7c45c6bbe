from keras import layers
from keras.layers import GRU
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = GRU(8)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.GRU(8, return_sequences=True)(x)  # shape: (None, 10, 8)

x = tf.keras.Input((10, 4))  # shape: (None, 10, 4)
y = tf.keras.layers.GRU(8, return_state=True)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.GRU(8, activation='relu')(x)  # shape: (None, 8)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.GRU(8, return_sequences=True)(x)  # shape: (None, None, 8)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.GRU(8, go_backwards=True, return_sequences=True)(x)  # shape: (None, None, 8)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.GRU(8, unroll=True)(x)  # shape: (None, 8)

x = np.random.rand(2, 10, 4)  # shape: (2, 10, 4)
y = layers.GRU(8, return_sequences=True, return_state=True)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.GRU(units=16)(x)  # shape: (None, 16)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.GRU(8, reset_after=False)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.GRU(8, recurrent_activation='relu')(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((8,))  # shape: (None, 8)
s1 = keras.Input((8,))  # shape: (None, 8)
y = layers.GRU(8)(x, initial_state=[s0])  # shape: (None, 8)

x = np.ones((2, 10, 4), dtype='float32')  # shape: (2, 10, 4)
mask = np.ones((2, 10), dtype=bool)  # shape: (2, 10)
y = tf.keras.layers.GRU(8)(x, mask=mask)  # shape: (2, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.GRU(8, return_sequences=True, return_state=True)(x)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.GRU(8, activation='relu')(x)  # shape: (None, 8)

x = keras.Input((1, 1))  # shape: (None, 1, 1)
y = keras.layers.GRU(8, activation='relu')(x)  # shape: (None, 8)

x = keras.Input((None, 1))  # shape: (None, None, 1)
y, h = keras.layers.GRU(8, return_state=True)(x)

x = keras.Input((None, 1))  # shape: (None, None, 1)
y = layers.GRU(8, unroll=True)(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((8,))  # shape: (None, 8)
s1 = keras.Input((8,))  # shape: (None, 8)
y = layers.GRU(8, return_sequences=True)(x, initial_state=[s0, s1])  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((8,))  # shape: (None, 8)
s1 = keras.Input((8,))  # shape: (None, 8)
y = layers.GRU(8)(x, initial_state=s0)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((4,))  # shape: (None, 4)
s1 = keras.Input((4,))  # shape: (None, 4)
y = layers.GRU(8)(x, initial_state=[s0])  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((4,))  # shape: (None, 4)
s1 = keras.Input((4,))  # shape: (None, 4)
y = layers.GRU(8, return_sequences=True)(x, initial_state=[s0, s1])  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((10, 8))  # shape: (None, 10, 8)
s1 = keras.Input((10, 8))  # shape: (None, 10, 8)
y = layers.GRU(8)(x, initial_state=[s0])  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
s0 = keras.Input((10, 8))  # shape: (None, 10, 8)
s1 = keras.Input((10, 8))  # shape: (None, 10, 8)
y = layers.GRU(8, return_sequences=True)(x, initial_state=[s0, s1])  # shape: (None, 10, 8)
