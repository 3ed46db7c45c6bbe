import keras
import numpy as np
from keras import ops

y = ops.squareplus(2, keras.Input((3,)))  # error[wrong-kind]
