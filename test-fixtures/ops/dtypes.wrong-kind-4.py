import keras
import numpy as np
from keras import ops

y = ops.det(np.ones((3, 3), dtype="int32"))  # error[wrong-kind]
