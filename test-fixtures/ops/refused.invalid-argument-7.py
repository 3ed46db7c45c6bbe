import keras
import numpy as np
from keras import ops

y = ops.broadcast_to(keras.Input((3,)), (-1, 3))  # error[invalid-argument]
