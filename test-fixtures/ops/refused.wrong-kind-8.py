import keras
import numpy as np
from keras import ops

x = np.ones((2, 3), dtype="float32")
y = ops.jvp(lambda t: t * 2, (x,), (x,))  # error[wrong-kind]
