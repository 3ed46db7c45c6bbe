from keras import layers
import numpy as np

x = np.random.rand(2, 10, 4)  # shape: (2, 10, 4)
y = layers.SimpleRNN(8, time_major=True)(x)  # error[call-mismatch]
