import keras
import numpy as np
from keras import ops

y = ops.gcd(np.ones((3,), dtype="float32"), 2)  # error[wrong-kind]: gcd expects a tensor of integers for x1, got float32
