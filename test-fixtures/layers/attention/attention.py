from keras import layers
from keras.layers import Attention
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = keras.layers.Attention()([q, v])  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y, s = layers.Attention()([q, v], return_attention_scores=True)

q = tf.keras.Input((None, 8))  # shape: (None, None, 8)
v = tf.keras.Input((None, 8))  # shape: (None, None, 8)
k = tf.keras.Input((None, 8))  # shape: (None, None, 8)
y = tf.keras.layers.Attention()([q, v, k])  # shape: (None, None, 8)

q = keras.Input((8,))  # shape: (None, 8)
v = keras.Input((8,))  # shape: (None, 8)
k = keras.Input((8,))  # shape: (None, 8)
y = layers.Attention()([q, v, k])  # shape: (None, 8)

q = keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = keras.Input((2, 7, 8))  # shape: (None, 2, 7, 8)
y = layers.Attention()([q, v])  # shape: (None, 2, 5, 8)

q = np.random.rand(2, 2, 5, 8)  # shape: (2, 2, 5, 8)
v = np.random.rand(2, 2, 7, 8)  # shape: (2, 2, 7, 8)
k = np.random.rand(2, 2, 7, 8)  # shape: (2, 2, 7, 8)
y = layers.Attention()([q, v, k])  # shape: (2, 2, 5, 8)

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
v = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
k = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = layers.Attention()([q, v, k])  # shape: (2, 5, 8)

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = tf.keras.layers.Attention(dropout=0.1)([q, q], mask=[None, None])  # shape: (2, 5, 8)

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = Attention(dropout=0.1)([q, q], mask=[np.ones((2, 5), bool), np.ones((2, 5), bool)])  # shape: (2, 5, 8)

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = keras.layers.Attention(dropout=0.1)([q, q], use_causal_mask=True)  # shape: (2, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = keras.layers.Attention(use_scale=False)([q, v])  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.Attention(score_mode='concat')([q, v])  # shape: (None, 5, 8)

x = np.ones((2, 3, 5), dtype='float32')  # shape: (2, 3, 5)
x2 = np.full((2, 4, 5), 0.5, dtype='float32')  # shape: (2, 4, 5)
x3 = np.array([[True, False, True], [True, False, True]])  # shape: (2, 3)
x4 = np.array([[True, False, True, True], [True, False, True, True]])  # shape: (2, 4)
layer = keras.layers.Attention()
y = layer([x, x2], mask=[x3, x4], return_attention_scores=True)

a = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
b = keras.Input(batch_shape=(2, 4, 4))  # shape: (2, 4, 4)
y = layers.Attention(dropout=0.5, score_mode='dot')([a, b])  # shape: (2, 3, 4)

x = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
x2 = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
layer = layers.Attention()
y = layer([x, x2], return_attention_scores=True, training=True)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
k = keras.Input((7, 8))  # shape: (None, 7, 8)
y = keras.layers.Attention()([q, v, k])  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
k = keras.Input((7, 4))  # shape: (None, 7, 4)
y = layers.Attention()([q, v, k])  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 6))  # shape: (None, 7, 6)
y = layers.Attention()([q, v])  # shape: (None, 5, 6)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
k = keras.Input((6, 8))  # shape: (None, 6, 8)
y = layers.Attention()([q, v, k])  # shape: (None, 5, 8)

q = keras.Input((None, 8))  # shape: (None, None, 8)
v = keras.Input((None, 8))  # shape: (None, None, 8)
y, s = layers.Attention()([q, v], return_attention_scores=True)

q = tf.keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = tf.keras.Input((2, 7, 8))  # shape: (None, 2, 7, 8)
y, s = tf.keras.layers.Attention()([q, v], return_attention_scores=True)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((5, 8))  # shape: (None, 5, 8)
y, s = keras.layers.Attention()([q, v], return_attention_scores=True)

q = keras.Input((1, 8))  # shape: (None, 1, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
k = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.Attention()([q, v, k])  # shape: (None, 1, 8)

q = keras.Input((1, 8))  # shape: (None, 1, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y, s = layers.Attention()([q, v], return_attention_scores=True)
