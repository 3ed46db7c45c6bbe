from keras import layers
from keras.layers import AdditiveAttention
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
k = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.AdditiveAttention()([q, v, k])  # shape: (None, 5, 8)

q = keras.Input((None, 8))  # shape: (None, None, 8)
v = keras.Input((None, 8))  # shape: (None, None, 8)
y = keras.layers.AdditiveAttention()([q, v])  # shape: (None, None, 8)

q = keras.Input((8,))  # shape: (None, 8)
v = keras.Input((8,))  # shape: (None, 8)
k = keras.Input((8,))  # shape: (None, 8)
y = layers.AdditiveAttention()([q, v, k])  # shape: (None, 8)

q = keras.Input((8,))  # shape: (None, 8)
v = keras.Input((8,))  # shape: (None, 8)
y, s = AdditiveAttention()([q, v], return_attention_scores=True)

q = keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = keras.Input((2, 7, 8))  # shape: (None, 2, 7, 8)
y = layers.AdditiveAttention()([q, v])  # shape: (None, 2, 5, 8)

q = np.random.rand(2, 2, 5, 8)  # shape: (2, 2, 5, 8)
v = np.random.rand(2, 2, 7, 8)  # shape: (2, 2, 7, 8)
k = np.random.rand(2, 2, 7, 8)  # shape: (2, 2, 7, 8)
y = tf.keras.layers.AdditiveAttention()([q, v, k])  # shape: (2, 2, 5, 8)

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
v = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
k = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = layers.AdditiveAttention()([q, v, k])  # shape: (2, 5, 8)

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = layers.AdditiveAttention(dropout=0.1)([q, q], mask=[None, None])  # shape: (2, 5, 8)

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = layers.AdditiveAttention(dropout=0.1)([q, q], use_causal_mask=True)  # shape: (2, 5, 8)

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = keras.layers.AdditiveAttention(dropout=0.1)([q, q], training=True)  # shape: (2, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = keras.layers.AdditiveAttention(use_scale=True)([q, v])  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.AdditiveAttention(use_scale=False)([q, v])  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.AdditiveAttention(score_mode='dot')([q, v])  # shape: (None, 5, 8)

a = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
b = keras.Input((4, 4))  # shape: (None, 4, 4)
y = layers.AdditiveAttention(dropout=0.5, use_scale=False)([a, b])  # shape: (2, 3, 4)

x = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
x2 = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
x3 = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
layer = layers.AdditiveAttention(use_scale=False)
y = layer([x, x2, x3], return_attention_scores=True)

x = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
x2 = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
x3 = np.array([[True, False]])  # shape: (1, 2)
x4 = np.array([[True, False]])  # shape: (1, 2)
layer = layers.AdditiveAttention(use_scale=False)
y = layer([x, x2], mask=[x3, x4], return_attention_scores=True)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 6))  # shape: (None, 7, 6)
y = AdditiveAttention()([q, v])  # shape: (None, 5, 6)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 6))  # shape: (None, 7, 6)
k = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.AdditiveAttention()([q, v, k])  # shape: (None, 5, 6)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
k = keras.Input((6, 8))  # shape: (None, 6, 8)
y = keras.layers.AdditiveAttention()([q, v, k])  # shape: (None, 5, 8)

q = keras.Input((None, 8))  # shape: (None, None, 8)
v = keras.Input((None, 8))  # shape: (None, None, 8)
k = keras.Input((None, 8))  # shape: (None, None, 8)
y = layers.AdditiveAttention()([q, v, k])  # shape: (None, None, 8)

q = keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = keras.Input((2, 7, 8))  # shape: (None, 2, 7, 8)
y, s = layers.AdditiveAttention()([q, v], return_attention_scores=True)

q = keras.Input((1, 8))  # shape: (None, 1, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = keras.layers.AdditiveAttention()([q, v])  # shape: (None, 1, 8)

q = np.random.rand(2, 1, 8)  # shape: (2, 1, 8)
v = np.random.rand(2, 7, 8)  # shape: (2, 7, 8)
k = np.random.rand(2, 7, 8)  # shape: (2, 7, 8)
y = layers.AdditiveAttention()([q, v, k])  # shape: (2, 1, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
y = layers.AdditiveAttention()([q, q], use_causal_mask=True)  # shape: (None, 5, 8)

# One KerasTensor among the masks is enough: nothing is computed, and integers stay integers.
q = np.ones((3, 4, 2), dtype='float32')  # shape: (3, 4, 2)
v = np.ones((3, 10, 2), dtype='float32')  # shape: (3, 10, 2)
layer = layers.AdditiveAttention(dtype='int32')
y, s = layer([q, v], mask=[keras.Input((4,), dtype='bool'), keras.Input((10,), dtype='bool')], return_attention_scores=True)  # shape: (3, 4, 10)
