from tensorflow import keras
from tensorflow.keras import layers

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=3)(q, v)  # error[invalid-argument]
