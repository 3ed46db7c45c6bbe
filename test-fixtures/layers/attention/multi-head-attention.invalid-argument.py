from tensorflow import keras
from tensorflow.keras import layers

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.MultiHeadAttention(num_heads=0, key_dim=4)(q, v)  # error[invalid-argument]
