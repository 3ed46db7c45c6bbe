from keras import layers
import keras

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((5, 8))  # shape: (None, 5, 8)
y = layers.MultiHeadAttention(num_heads=2, key_dim=4, output_shape=-1)(q, v)  # error[invalid-argument]
