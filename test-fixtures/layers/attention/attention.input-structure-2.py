from keras import layers
import numpy as np

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
y = layers.Attention(dropout=0.1)([q])  # error[input-structure]
