import keras
import numpy as np
from keras import layers

layer = layers.Dense(2)
layer(np.ones((1, 4)))
layer.output  # error[python-error]: dense was never called on a KerasTensor, so that it has no output
