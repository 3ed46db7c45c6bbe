from keras import layers
import numpy as np

x = np.random.rand(8, 10)  # shape: (8, 10)
y = layers.CenterCrop(6, 5)(x)  # error[rank-mismatch]
