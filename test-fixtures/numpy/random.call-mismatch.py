import numpy as np

y = np.random.random(2, 3)  # error[call-mismatch]
