from keras import layers
from keras.layers import IntegerLookup
from keras.layers import StringLookup
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
layer = keras.layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode='int')
y = layer(x)  # shape: (4, 3)

x = np.full((4, 3), 'a')  # shape: (4, 3)
layer = tf.keras.layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='int')
y = layer(x)  # shape: (4, 3)

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
layer = layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode='one_hot')
y = layer(x)  # shape: (4, 3, 4)

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
layer = layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode='multi_hot')
y = layer(x)  # shape: (4, 4)

x = keras.Input((3,), dtype='string')  # shape: (None, 3)
y = layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='multi_hot')(x)  # shape: (None, 4)

x = np.full((4, 3), 'a')  # shape: (4, 3)
layer = layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='count')
y = layer(x)  # shape: (4, 4)

x = keras.Input((), dtype='string')  # shape: (None,)
y = layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='int')(x)  # shape: (None,)

x = np.zeros((4,), dtype='int64')  # shape: (4,)
layer = IntegerLookup(vocabulary=[10, 20, 30], output_mode='one_hot')
y = layer(x)  # shape: (4, 4)

x = np.zeros((4,), dtype='int64')  # shape: (4,)
layer = IntegerLookup(vocabulary=[10, 20, 30], output_mode='multi_hot')
y = layer(x)  # shape: (4,)

x = np.zeros((4, 2, 3), dtype='int64')  # shape: (4, 2, 3)
layer = keras.layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode='int')
y = layer(x)  # shape: (4, 2, 3)

x = tf.keras.Input((2, 3), dtype='string')  # shape: (None, 2, 3)
y = tf.keras.layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='int')(x)  # shape: (None, 2, 3)

x = np.zeros((4, 2, 3), dtype='int64')  # shape: (4, 2, 3)
layer = layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode='one_hot')
y = layer(x)  # shape: (4, 2, 3, 4)

x = keras.Input((2, 3), dtype='string')  # shape: (None, 2, 3)
y = layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='one_hot')(x)  # shape: (None, 2, 3, 4)

x = keras.Input((3,), dtype='string')  # shape: (None, 3)
y = layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='count')(x)  # shape: (None, 4)

x = keras.Input((3,), dtype='int64')  # shape: (None, 3)
y = layers.IntegerLookup(vocabulary=[1, 2, 3], output_mode='count')(x)  # shape: (None, 4)

x = np.full((4,), 'a')  # shape: (4,)
layer = layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='one_hot')
y = layer(x)  # shape: (4, 4)

x = keras.Input((), dtype='string')  # shape: (None,)
y = StringLookup(vocabulary=['a', 'b', 'c'], output_mode='one_hot')(x)  # shape: (None, 4)

x = keras.Input((), dtype='string')  # shape: (None,)
y = layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='multi_hot')(x)  # shape: (4,)

x = keras.Input((), dtype='int64')  # shape: (None,)
y = layers.IntegerLookup(vocabulary=[1, 2, 3], output_mode='multi_hot')(x)  # shape: (4,)

x = np.zeros((4,), dtype='int64')  # shape: (4,)
layer = layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode='count')
y = layer(x)  # shape: (4,)

x = keras.Input((1,), dtype='string')  # shape: (None, 1)
y = StringLookup(vocabulary=['a', 'b', 'c'], output_mode='int')(x)  # shape: (None, 1)

x = keras.Input((1,), dtype='int64')  # shape: (None, 1)
y = layers.IntegerLookup(vocabulary=[1, 2, 3], output_mode='int')(x)  # shape: (None, 1)

x = np.zeros((4, 1), dtype='int64')  # shape: (4, 1)
layer = layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode='one_hot')
y = layer(x)  # shape: (4, 4)

x = np.full((4, 1), 'a')  # shape: (4, 1)
layer = tf.keras.layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='one_hot')
y = layer(x)  # shape: (4, 4)
