import keras
import numpy as np
from keras import ops

y = ops.stack(np.ones((4, 3)), axis=1)  # error[wrong-kind]
