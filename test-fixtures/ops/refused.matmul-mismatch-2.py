import keras
import numpy as np
from keras import ops

y = ops.dot(keras.Input((3,)), keras.Input(()))  # error[matmul-mismatch]
