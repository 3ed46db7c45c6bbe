import keras
import numpy as np
from keras import ops

y = ops.clip(np.ones((3,), dtype="int32"), 0.0, 1.0)  # error[wrong-kind]
