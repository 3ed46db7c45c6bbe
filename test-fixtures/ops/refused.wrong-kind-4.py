import keras
import numpy as np
from keras import ops

y = ops.linspace([0, 1], 3, 4)  # error[wrong-kind]
