import keras
import numpy as np
from keras import ops

y = ops.add(np.ones((3,), dtype="bool"), True)  # error[wrong-kind]: add expects a tensor of numbers for x1, got bool
