from keras import layers
import numpy as np

x = np.ones((2, 4))  # shape: (2, 4)
y = layers.TimeDistributed(layers.Dense(5))(x)  # error[rank-mismatch]
