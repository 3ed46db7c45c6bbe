import numpy as np
from keras import ops

x = np.ones((2, 1), dtype="float32")
z = np.ones((5,), dtype="float32")
y = ops.correlate(x, z)  # error[output-too-small]: correlate
