import keras
import numpy as np

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
state = [np.zeros((2, 10, 8))]
y = keras.layers.GRU(8)(x, initial_state=state)  # error[broadcast-mismatch]
