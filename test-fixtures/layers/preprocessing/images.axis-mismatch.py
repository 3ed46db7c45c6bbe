import numpy as np
from keras import layers

x = np.ones((2, 8, 10, 4))
y = layers.RandAugment()(x)  # error[axis-mismatch]: RandAugment expects 3 in the last axis (or 1 channels), got 4: (2, 8, 10, 4)
