import keras
import numpy as np
from keras import ops

y = ops.binary_crossentropy(np.ones((2, 3)), ops.ones((2, 3)))  # error[wrong-kind]: binary_crossentropy expects a target of type float32, as the output has for target, got float64
