import numpy as np
from keras import layers

layer = layers.RandomShear(x_factor=(-0.1, 0.2))  # error[invalid-argument]: RandomShear expects a number or a pair of numbers from 0 to 1 for x_factor, got (-0.1, 0.2)
