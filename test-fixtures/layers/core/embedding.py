from keras import layers
from keras.layers import Embedding
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = tf.keras.layers.Input(shape=(10,))  # shape: (None, 10)
y = tf.keras.layers.Embedding(1000, 64)(x)  # shape: (None, 10, 64)

x = keras.Input(shape=(None,))  # shape: (None, None)
y = Embedding(1000, 64)(x)  # shape: (None, None, 64)

x = tf.keras.Input(shape=(None,), dtype="int32")  # shape: (None, None)
y = tf.keras.layers.Embedding(input_dim=1000, output_dim=64)(x)  # shape: (None, None, 64)

x = keras.Input(shape=(None,), dtype="int64")  # shape: (None, None)
y = layers.Embedding(50, 8, mask_zero=True)(x)  # shape: (None, None, 8)

x = keras.Input(shape=())  # shape: (None,)
y = Embedding(1000, 64)(x)  # shape: (None, 64)

x = keras.layers.Input(shape=(4, 5))  # shape: (None, 4, 5)
y = Embedding(1000, 64)(x)  # shape: (None, 4, 5, 64)

x = keras.Input((12,))  # shape: (None, 12)
y = layers.Embedding(1000, 64, input_length=10)(x)  # shape: (None, 12, 64)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = layers.Embedding(10, 4)(x)  # shape: (2, 3, 4)

x = np.random.randint(0, 2, size=(5,))  # shape: (5,)
y = layers.Embedding(10, 4)(x)  # shape: (5, 4)

x = np.random.randint(0, 2, size=(2, 3, 4))  # shape: (2, 3, 4)
y = Embedding(10, 4)(x)  # shape: (2, 3, 4, 4)

emb = layers.ReversibleEmbedding(100, 16, mask_zero=True)
x = keras.Input((10,), dtype='int32')  # shape: (None, 10)
y = emb(x)  # shape: (None, 10, 16)
z = emb(y, reverse=True)  # shape: (None, 10, 100)

emb = layers.ReversibleEmbedding(100, 16, tie_weights=False)
x = keras.Input((None,), dtype='int32')  # shape: (None, None)
y = emb(x)  # shape: (None, None, 16)
z = emb(y, reverse=True)  # shape: (None, None, 100)

x = np.array([[1, 2, 3, 0, 0], [3, 3, 1, 1, 2], [1, 0, 0, 0, 0]])  # shape: (3, 5)
layer = keras.layers.Embedding(input_dim=4, mask_zero=True, output_dim=8)
y = layer(x)  # shape: (3, 5, 8)

x = np.random.rand(1, 2)  # shape: (1, 2)
layer = tf.keras.layers.ReversibleEmbedding(input_dim=3, logit_soft_cap=5, output_dim=2)
y = layer(x, reverse=True)  # shape: (1, 3)

x = np.ones((4, 256), dtype='float32')  # shape: (4, 256)
layer = layers.ReversibleEmbedding(input_dim=100, output_dim=256, tie_weights=False)
y = layer(x, reverse=True)  # shape: (4, 100)

x = np.zeros((4, 10), dtype='int64')  # shape: (4, 10)
y = layers.ReversibleEmbedding(input_dim=100, output_dim=32, tie_weights=False)(x)  # shape: (4, 10, 32)

x = np.full((64, 16), 0.5, dtype='float32')  # shape: (64, 16)
layer = tf.keras.layers.ReversibleEmbedding(input_dim=10, output_dim=16, tie_weights=False)
y = layer(x, reverse=True)  # shape: (64, 10)

x = np.full((4, 10, 16), 0.5, dtype='float32')  # shape: (4, 10, 16)
layer = layers.ReversibleEmbedding(input_dim=100, output_dim=16, reverse_dtype='float16')
y = layer(x, reverse=True)  # shape: (4, 10, 100)

x = keras.Input(shape=(), dtype="int64")  # shape: (None,)
y = keras.layers.Embedding(50, 8, mask_zero=True)(x)  # shape: (None, 8)

x = keras.Input((4, 5), dtype="int64")  # shape: (None, 4, 5)
y = layers.Embedding(50, 8, mask_zero=True)(x)  # shape: (None, 4, 5, 8)

x = keras.layers.Input(shape=(1,), dtype="int32")  # shape: (None, 1)
y = layers.Embedding(input_dim=1000, output_dim=64)(x)  # shape: (None, 1, 64)

x = keras.Input(shape=(1,), dtype="int64")  # shape: (None, 1)
y = Embedding(50, 8, mask_zero=True)(x)  # shape: (None, 1, 8)

x = keras.Input((10, 3), dtype="int64")  # shape: (None, 10, 3)
y = layers.Embedding(50, 8, mask_zero=True)(x)  # shape: (None, 10, 3, 8)

x = np.random.rand(5)  # shape: (5,)
y = layers.Embedding(10, 4)(x)  # shape: (5, 4)
