import keras

q = keras.Input((8,))  # shape: (None, 8)
v = keras.Input((8,))  # shape: (None, 8)
y = keras.layers.GroupQueryAttention(head_dim=4, num_query_heads=4, num_key_value_heads=2)(q, v)  # error[rank-mismatch]
