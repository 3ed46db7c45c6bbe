import keras
import numpy as np
from keras import ops

y = ops.argmin(np.ones((2, 3)), [1])  # error[invalid-argument]
