import keras
import numpy as np
from keras import ops

y = ops.linspace(0, 1, -1)  # error[invalid-argument]
