import keras
import numpy as np
from keras import ops

y = ops.max_pool(ops.ones((2, 4, 4, 4, 3), dtype="float64"), 2)  # error[wrong-kind]
