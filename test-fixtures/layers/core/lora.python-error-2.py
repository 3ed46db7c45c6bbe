import numpy as np
from keras import layers

layer = layers.Dense(3)
layer(np.ones((2, 4)))
layer.quantize("int16")  # error[python-error]
