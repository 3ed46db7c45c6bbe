from keras import layers
import numpy as np

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
state = [np.zeros((2, 4))]
y = layers.GRU(8)(x, initial_state=state)  # error[axis-mismatch]
