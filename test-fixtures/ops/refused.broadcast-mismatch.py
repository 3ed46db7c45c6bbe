import keras
import numpy as np
from keras import ops

y = ops.corrcoef(np.ones((2, 6, 3)))  # error[broadcast-mismatch]
