import keras
import numpy as np
from keras import ops

y = ops.take_along_axis(np.ones((2, 3)), np.zeros((2, 3), dtype="int32"), None)  # error[rank-mismatch]
