import keras
import numpy as np
from keras import ops

y = ops.separable_conv(ops.ones((2, 8, 4)), ops.ones((3, 4, 2)), np.ones((1, 8, 5)))  # error[wrong-kind]
