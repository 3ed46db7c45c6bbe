import keras
import numpy as np
from keras import layers

layer = layers.Dense(3)
layer.build((None, 4))
layer.set_weights([np.ones((3, 4)), np.ones(3)])  # error[weights-mismatch]: Dense expects shape (4, 3) for 'kernel', got (3, 4)
