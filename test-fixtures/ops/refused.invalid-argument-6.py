import keras
import numpy as np
from keras import ops

y = ops.rot90(keras.Input((3, 4)), axes=(0, 0))  # error[invalid-argument]
