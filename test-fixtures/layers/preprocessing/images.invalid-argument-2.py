import numpy as np
from keras import layers

layer = layers.RandomRotation(0.1, seed=0.5)  # error[invalid-argument]: RandomRotation expects an integer for seed, got 0.5
