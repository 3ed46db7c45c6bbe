import keras
import numpy as np
from keras import ops

y = ops.eye(4, 2, k=3)  # error[invalid-argument]
