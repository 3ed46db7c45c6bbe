from keras import layers
import numpy as np

x = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
x2 = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
x3 = np.random.rand(1, 2, 2)  # shape: (1, 2, 2)
layer = layers.AdditiveAttention()
y = layer([x, x2], mask=[x3])  # error[input-structure]
