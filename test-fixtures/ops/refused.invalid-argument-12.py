import keras
import numpy as np
from keras import ops

y = ops.view(ops.ones((2, 3)), dtype="float64")  # error[invalid-argument]
