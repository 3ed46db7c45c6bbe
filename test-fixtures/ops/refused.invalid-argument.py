import keras
import numpy as np
from keras import ops

y = ops.hanning(-1)  # error[invalid-argument]
