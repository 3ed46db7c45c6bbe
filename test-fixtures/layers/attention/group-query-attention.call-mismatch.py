from keras.layers import GroupQueryAttention
import keras

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((5, 8))  # shape: (None, 5, 8)
y = GroupQueryAttention(head_dim=4, num_query_heads=4)(q, v)  # error[call-mismatch]
