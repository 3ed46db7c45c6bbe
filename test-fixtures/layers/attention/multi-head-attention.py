from keras import layers
from keras.layers import MultiHeadAttention
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

q = tf.keras.Input((5, 8))  # shape: (None, 5, 8)
v = tf.keras.Input((7, 6))  # shape: (None, 7, 6)
y = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)(q, v)  # shape: (None, 5, 8)

q = keras.Input((None, 8))  # shape: (None, None, 8)
v = keras.Input((None, 8))  # shape: (None, None, 8)
y = layers.MultiHeadAttention(num_heads=2, key_dim=4)(q, v)  # shape: (None, None, 8)

q = keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
y = layers.MultiHeadAttention(num_heads=2, key_dim=4)(q, v)  # shape: (None, 2, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 6))  # shape: (None, 7, 6)
y = MultiHeadAttention(num_heads=2, key_dim=4, value_dim=6)(q, v)  # shape: (None, 5, 8)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
y = layers.MultiHeadAttention(num_heads=2, key_dim=4, value_dim=6)(x, x, x)  # shape: (2, 6, 16)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.MultiHeadAttention(num_heads=2, key_dim=4, output_shape=10)(q, v)  # shape: (None, 5, 10)

q = keras.Input((8,))  # shape: (None, 8)
v = keras.Input((8,))  # shape: (None, 8)
y = layers.MultiHeadAttention(num_heads=2, key_dim=4, output_shape=10)(q, v)  # shape: (None, 10)

q = keras.Input((None, 8))  # shape: (None, None, 8)
v = keras.Input((None, 8))  # shape: (None, None, 8)
y = layers.MultiHeadAttention(num_heads=2, key_dim=4, output_shape=(3, 4))(q, v)  # shape: (None, None, 3, 4)

q = tf.keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = tf.keras.Input((2, 7, 8))  # shape: (None, 2, 7, 8)
y = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4, output_shape=(3, 4))(q, v)  # shape: (None, 2, 5, 3, 4)

x = keras.Input((6, 16))  # shape: (None, 6, 16)
y, scores = MultiHeadAttention(num_heads=2, key_dim=4, output_shape=(3, 4))(x, x, return_attention_scores=True)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
y = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4, output_shape=(3, 4))(x, x, x)  # shape: (2, 6, 3, 4)

q = tf.keras.Input((5, 8))  # shape: (None, 5, 8)
v = tf.keras.Input((7, 8))  # shape: (None, 7, 8)
y = tf.keras.layers.MultiHeadAttention(num_heads=3, key_dim=4, attention_axes=1)(q, v)  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.MultiHeadAttention(num_heads=2, key_dim=4, dropout=0.1, use_bias=False)(q, v)  # shape: (None, 5, 8)

x = keras.Input((6, 16))  # shape: (None, 6, 16)
z = keras.Input((5, 16))  # shape: (None, 5, 16)
w = keras.Input((5, 12))  # shape: (None, 5, 12)
y = layers.MultiHeadAttention(num_heads=2, key_dim=8)(x, x, key=x)  # shape: (None, 6, 16)

x = keras.Input((6, 16))  # shape: (None, 6, 16)
z = keras.Input((5, 16))  # shape: (None, 5, 16)
w = keras.Input((5, 12))  # shape: (None, 5, 12)
y = keras.layers.MultiHeadAttention(num_heads=2, key_dim=8)(query=x, value=x)  # shape: (None, 6, 16)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
z = np.random.rand(2, 5, 16)  # shape: (2, 5, 16)
w = np.random.rand(2, 5, 12)  # shape: (2, 5, 12)
b = np.random.rand(3, 5, 16)  # shape: (3, 5, 16)
y = MultiHeadAttention(num_heads=2, key_dim=8)(x, x, attention_mask=np.ones((2, 6, 6)))  # shape: (2, 6, 16)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
z = np.random.rand(2, 5, 16)  # shape: (2, 5, 16)
w = np.random.rand(2, 5, 12)  # shape: (2, 5, 12)
b = np.random.rand(3, 5, 16)  # shape: (3, 5, 16)
y = MultiHeadAttention(num_heads=2, key_dim=8)(x, x, use_causal_mask=True)  # shape: (2, 6, 16)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
z = np.random.rand(2, 5, 16)  # shape: (2, 5, 16)
w = np.random.rand(2, 5, 12)  # shape: (2, 5, 12)
b = np.random.rand(3, 5, 16)  # shape: (3, 5, 16)
y = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=8)(x, x, query_mask=np.ones((2, 6), bool))  # shape: (2, 6, 16)

x = np.random.rand(2, 3, 8, 4)  # shape: (2, 3, 8, 4)
x2 = np.random.rand(2, 3, 8, 4)  # shape: (2, 3, 8, 4)
layer = MultiHeadAttention(attention_axes=(2,), key_dim=4, num_heads=2, value_dim=4)
y = layer(x, x2)  # shape: (2, 3, 8, 4)

x = np.random.rand(2, 3, 8, 4)  # shape: (2, 3, 8, 4)
x2 = np.random.rand(2, 3, 8, 4)  # shape: (2, 3, 8, 4)
layer = layers.MultiHeadAttention(attention_axes=(2,), key_dim=4, num_heads=2, value_dim=4)
y = layer(x, x2, return_attention_scores=True)

x = np.random.rand(2, 3, 8, 4)  # shape: (2, 3, 8, 4)
x2 = np.random.rand(2, 3, 8, 4)  # shape: (2, 3, 8, 4)
layer = MultiHeadAttention(attention_axes=(2,), key_dim=4, num_heads=2, use_gate=True, value_dim=4)
y = layer(x, x2, return_attention_scores=True)

query = keras.Input(batch_shape=(2, 8, 16))  # shape: (2, 8, 16)
value = keras.Input(batch_shape=(2, 4, 16))  # shape: (2, 4, 16)
layer = MultiHeadAttention(key_dim=2, num_heads=2, use_gate=True)
y = layer(query, value)  # shape: (2, 8, 16)

x = np.ones((2, 5, 8), dtype='float32')  # shape: (2, 5, 8)
x2 = np.ones((2, 5, 8), dtype='float32')  # shape: (2, 5, 8)
layer = layers.MultiHeadAttention(attention_axes=(1,), key_dim=4, num_heads=2, value_dim=4)
y = layer(x, x2, use_causal_mask=True)  # shape: (2, 5, 8)

x = np.ones((1, 6, 8), dtype='float32')  # shape: (1, 6, 8)
x2 = np.ones((1, 6, 8), dtype='float32')  # shape: (1, 6, 8)
layer = layers.MultiHeadAttention(attention_axes=(1,), dropout=0.1, key_dim=4, num_heads=2, value_dim=4)
y = layer(x, x2, training=False, use_causal_mask=True)  # shape: (1, 6, 8)
