import numpy as np

y = np.random.choice(3, 5, replace=False)  # error[invalid-argument]
