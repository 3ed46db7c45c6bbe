from keras import layers
import numpy as np

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
state = [np.zeros((2, 10, 8)), np.zeros((2, 10, 8))]
y = layers.LSTM(8)(x, initial_state=state)  # error[broadcast-mismatch]
