import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.eye(6)[x]  # error[wrong-kind]
