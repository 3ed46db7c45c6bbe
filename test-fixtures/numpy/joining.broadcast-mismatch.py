import numpy as np

y = np.stack([np.ones(2), np.ones(3)])  # error[broadcast-mismatch]
