import keras
import numpy as np
from keras import ops

y = ops.rearrange(ops.ones((6, 4)), "b d -> b 1 d")  # error[invalid-argument]
