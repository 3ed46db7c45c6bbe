import keras
import numpy as np
from keras import ops

y = ops.cdist(keras.Input((3,)), keras.Input((4,)))  # error[matmul-mismatch]
