from keras import layers
import keras

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 6))  # shape: (None, 7, 6)
y = layers.GroupQueryAttention(head_dim=3, num_query_heads=6, num_key_value_heads=2, dropout=0.1)(q, v)  # error[broadcast-mismatch]
