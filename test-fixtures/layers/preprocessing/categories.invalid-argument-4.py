from keras import layers
import numpy as np

x = np.zeros((4, 2, 3), dtype='int64')  # shape: (4, 2, 3)
y = layers.Hashing(num_bins=5, output_mode='foo')(x)  # error[invalid-argument]
