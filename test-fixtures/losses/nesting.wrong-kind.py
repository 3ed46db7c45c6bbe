import numpy as np
from keras import losses

p = np.full((2, 2), 0.5, dtype="float32")
loss = losses.mean_squared_error([[0, 1], [1, 0]], p)  # shape: (2,)
loss = losses.MeanSquaredError()([[0, 1], [1, 0]], p)  # error[wrong-kind]: MeanSquaredError expects labels nested as the output, got [[0, 1], [1, 0]]
