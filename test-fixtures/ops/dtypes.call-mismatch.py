import keras
import numpy as np
from keras import ops

y = ops.argpartition(np.ones((3,)))  # error[call-mismatch]: argpartition is missing the required argument 'kth'
