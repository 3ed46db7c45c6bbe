import keras
import numpy as np
from keras import ops

y = ops.scatter([[0], [2]], np.ones((2, 3)), (4, 5))  # error[rank-mismatch]
