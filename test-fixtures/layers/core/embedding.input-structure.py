import numpy as np
from keras import layers

y = layers.Embedding(10, 3)([np.ones((2, 4), "int32")])  # error[input-structure]
