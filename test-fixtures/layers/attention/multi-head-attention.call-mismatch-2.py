import keras
import numpy as np

x = np.random.rand(2, 6, 16)  # shape: (2, 6, 16)
z = np.random.rand(2, 5, 16)  # shape: (2, 5, 16)
w = np.random.rand(2, 5, 12)  # shape: (2, 5, 12)
b = np.random.rand(3, 5, 16)  # shape: (3, 5, 16)
y = keras.layers.MultiHeadAttention(num_heads=2, key_dim=8)(x)  # error[call-mismatch]
