import keras

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = keras.layers.MultiHeadAttention(key_dim=4)(q, v)  # error[call-mismatch]
