import numpy as np

y = np.concatenate([np.ones((2, 3)), np.ones((2, 4))])  # error[concat-mismatch]
