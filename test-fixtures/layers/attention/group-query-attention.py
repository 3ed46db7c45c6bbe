from keras import layers
from keras.layers import GroupQueryAttention
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=2)(q, v)  # shape: (None, 5, 8)

q = keras.Input((None, 8))  # shape: (None, None, 8)
v = keras.Input((None, 8))  # shape: (None, None, 8)
y = GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=2)(q, v)  # shape: (None, None, 8)

q = keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = keras.Input((2, 7, 8))  # shape: (None, 2, 7, 8)
y = layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=2)(q, v)  # shape: (None, 2, 5, 8)

x = keras.Input((6, 16))  # shape: (None, 6, 16)
y, scores = layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=2)(x, x, return_attention_scores=True)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
y = GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=2)(x, x, attention_mask=np.ones((2, 6, 6)))  # shape: (2, 6, 16)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
y = layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=4)(x, x, use_causal_mask=True)  # shape: (2, 6, 16)

x = tf.keras.Input((6, 16))  # shape: (None, 6, 16)
y, scores = tf.keras.layers.GroupQueryAttention(head_dim=3, num_query_heads=6, num_key_value_heads=2, dropout=0.1)(x, x, return_attention_scores=True)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((5, 8))  # shape: (None, 5, 8)
y = layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=2)(q, v)  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.GroupQueryAttention(4, 4, 2)(q, v)  # shape: (None, 5, 8)

q = keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = keras.Input((2, 7, 8))  # shape: (None, 2, 7, 8)
y = layers.GroupQueryAttention(4, 4, 2)(q, v)  # shape: (None, 2, 5, 8)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
y = layers.GroupQueryAttention(4, 4, 2)(x, x, attention_mask=np.ones((2, 6, 6)))  # shape: (2, 6, 16)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=4)(q, v)  # shape: (None, 5, 8)

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((5, 8))  # shape: (None, 5, 8)
y = keras.layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=4)(q, v)  # shape: (None, 5, 8)

q = keras.Input((None, 8))  # shape: (None, None, 8)
v = keras.Input((None, 8))  # shape: (None, None, 8)
y = layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=4)(q, v)  # shape: (None, None, 8)

q = keras.Input((2, 5, 8))  # shape: (None, 2, 5, 8)
v = keras.Input((2, 7, 8))  # shape: (None, 2, 7, 8)
y = keras.layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=4)(q, v)  # shape: (None, 2, 5, 8)

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
y = layers.GroupQueryAttention(head_dim=3, num_query_heads=6, num_key_value_heads=2, dropout=0.1)(x, x, attention_mask=np.ones((2, 6, 6)))  # shape: (2, 6, 16)

# Nobody checks that there are heads.
headless = layers.GroupQueryAttention(head_dim=2, num_query_heads=0, num_key_value_heads=1)
y_headless = headless(keras.Input((4, 6)), keras.Input((4, 6)))  # shape: (None, 4, 6)
