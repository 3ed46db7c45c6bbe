import numpy as np
from keras import layers

layer = layers.AutoContrast(value_range=255)  # error[invalid-argument]: AutoContrast expects two numbers for value_range, got 255
