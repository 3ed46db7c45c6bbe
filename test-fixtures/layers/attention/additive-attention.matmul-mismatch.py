from keras import layers
import numpy as np

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
v = np.random.rand(2, 7, 8)  # shape: (2, 7, 8)
k = np.random.rand(2, 7, 4)  # shape: (2, 7, 4)
y = layers.AdditiveAttention()([q, v, k])  # error[matmul-mismatch]
