import keras
import numpy as np
from keras import ops

y = ops.zeros((-1, 2))  # error[invalid-argument]: zeros expects sizes that are not negative for shape, got (-1, 2)
