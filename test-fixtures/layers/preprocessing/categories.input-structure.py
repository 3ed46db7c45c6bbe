from keras import layers
import numpy as np

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
y = layers.HashedCrossing(num_bins=5)((x, x))  # error[input-structure]
