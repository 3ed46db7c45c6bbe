from keras import layers
import keras

q = keras.Input((8,))  # shape: (None, 8)
v = keras.Input((8,))  # shape: (None, 8)
y = layers.MultiHeadAttention(num_heads=2, key_dim=0)(q, v)  # error[invalid-argument]
