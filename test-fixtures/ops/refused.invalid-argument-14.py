import keras
import numpy as np
from keras import ops

y = ops.slice_update(ops.ones((2, 6, 3)), (0, 1), ops.ones((2, 2)))  # error[invalid-argument]
