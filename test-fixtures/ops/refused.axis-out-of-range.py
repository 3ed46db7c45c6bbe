import keras
import numpy as np
from keras import ops

y = ops.norm(ops.ones((4,)), axis=(1, 2))  # error[axis-out-of-range]
