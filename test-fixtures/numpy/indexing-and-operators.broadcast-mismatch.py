import numpy as np

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x + np.ones(6)  # error[broadcast-mismatch]
