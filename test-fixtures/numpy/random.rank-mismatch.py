import numpy as np

x = np.array(3.0)  # shape: ()
y = np.random.shuffle(x)  # error[rank-mismatch]
