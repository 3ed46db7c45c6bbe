import keras
import numpy as np
from keras import ops

y = ops.concatenate(np.ones((2, 3)))  # error[wrong-kind]
