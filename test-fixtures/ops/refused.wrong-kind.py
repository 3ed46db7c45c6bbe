import keras
import numpy as np
from keras import ops

y = ops.take(np.ones((2, 3)), np.array([0.5]))  # error[wrong-kind]
