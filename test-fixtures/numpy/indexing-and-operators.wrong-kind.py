import numpy as np

x = np.arange(6)  # shape: (6,)
y = x.item()  # error[wrong-kind]
