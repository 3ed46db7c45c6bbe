import keras
import numpy as np
from keras import ops

y = ops.vstack(keras.Input((3,)))  # error[wrong-kind]
