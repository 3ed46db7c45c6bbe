import keras
import numpy as np
from keras import ops

y = ops.extract_sequences(keras.Input((2,)), 4, 1)  # error[output-too-small]
