import keras
import numpy as np
from keras import ops

y = ops.multi_hot(np.ones((2, 5), dtype="int32"))  # error[invalid-argument]
