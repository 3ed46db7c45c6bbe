from keras import layers
from keras.layers import Discretization
from keras.layers import Hashing
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = np.random.rand(4, 3)  # shape: (4, 3)
layer = layers.Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='int')
y = layer(x)  # shape: (4, 3)

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
y = keras.layers.Hashing(num_bins=5, output_mode='int')(x)  # shape: (4, 3)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='one_hot')(x)  # shape: (None, 3, 4)

x = np.zeros((4, 3), dtype='int32')  # shape: (4, 3)
y = tf.keras.layers.CategoryEncoding(num_tokens=4, output_mode='one_hot')(x)  # shape: (4, 3, 4)

x = np.random.rand(4, 3)  # shape: (4, 3)
layer = layers.Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='multi_hot')
y = layer(x)  # shape: (4, 4)

x = np.random.rand(4, 3)  # shape: (4, 3)
layer = keras.layers.Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='count')
y = layer(x)  # shape: (4, 4)

x = np.random.rand(4)  # shape: (4,)
layer = tf.keras.layers.Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='int')
y = layer(x)  # shape: (4,)

x = keras.Input((), dtype='int32')  # shape: (None,)
y = layers.CategoryEncoding(num_tokens=4, output_mode='one_hot')(x)  # shape: (None, 4)

x = np.zeros((4,), dtype='int64')  # shape: (4,)
y = layers.HashedCrossing(num_bins=5)((x, x))  # shape: (4,)

x = np.random.rand(4, 2, 3)  # shape: (4, 2, 3)
layer = Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='one_hot')
y = layer(x)  # shape: (4, 2, 3, 4)

x = keras.Input((2, 3))  # shape: (None, 2, 3)
y = layers.Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='one_hot')(x)  # shape: (None, 2, 3, 4)

x = np.array([0, 1, 5])  # shape: (3,)
y = layers.CategoryEncoding(num_tokens=4, output_mode='one_hot')(x)  # shape: (3, 4)

x = np.array([[0, 1], [2, 3]])  # shape: (2, 2)
w = np.array([[0.1, 0.2], [0.3, 0.4]])  # shape: (2, 2)
y = layers.CategoryEncoding(num_tokens=4, output_mode='count')(x, count_weights=w)  # shape: (2, 4)

x = keras.Input((3,), dtype='int32')  # shape: (None, 3)
y = layers.CategoryEncoding(num_tokens=4, output_mode='one_hot')(x)  # shape: (None, 3, 4)

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
y = layers.Hashing(num_bins=5, output_mode='one_hot')(x)  # shape: (4, 3, 5)

x = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='multi_hot')(x)  # shape: (None, 4)

x = np.zeros((4, 3), dtype='int32')  # shape: (4, 3)
y = layers.CategoryEncoding(num_tokens=4, output_mode='multi_hot')(x)  # shape: (4, 4)

x = keras.Input((3,), dtype='int32')  # shape: (None, 3)
y = layers.CategoryEncoding(num_tokens=4, output_mode='multi_hot')(x)  # shape: (None, 4)

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
y = layers.Hashing(num_bins=5, output_mode='multi_hot')(x)  # shape: (4, 5)

x = keras.Input((3,))  # shape: (None, 3)
y = Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='count')(x)  # shape: (None, 4)

x = keras.Input((3,), dtype='int32')  # shape: (None, 3)
y = layers.CategoryEncoding(num_tokens=4, output_mode='count')(x)  # shape: (None, 4)

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
y = tf.keras.layers.Hashing(num_bins=5, output_mode='count')(x)  # shape: (4, 5)

x = np.zeros((4,), dtype='int64')  # shape: (4,)
y = Hashing(num_bins=5, output_mode='int')(x)  # shape: (4,)

x = np.zeros((4,), dtype='int64')  # shape: (4,)
y = Hashing(num_bins=5, output_mode='one_hot')(x)  # shape: (4, 5)

x = np.zeros((2, 1, 1), dtype='int64')  # shape: (2, 1, 1)
y = Hashing(num_bins=5, output_mode='one_hot')(x)  # shape: (2, 5)

x = keras.Input((None,))  # shape: (None, None)
y = layers.Discretization(num_bins=0)(x)  # shape: (None, None)
y = layers.Discretization(num_bins=0, output_mode='one_hot')(x)  # shape: (None, None, 0)
