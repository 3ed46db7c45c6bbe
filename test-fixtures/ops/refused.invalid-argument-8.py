import keras
import numpy as np
from keras import ops

y = ops.identity(keras.Input((4,)))  # error[invalid-argument]
