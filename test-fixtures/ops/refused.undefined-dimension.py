import keras
import numpy as np
from keras import ops

y = ops.svd(keras.Input((5,)))  # error[undefined-dimension]
