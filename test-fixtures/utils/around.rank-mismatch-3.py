import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.regularizers.OrthogonalRegularizer()(np.ones((2, 3, 4)))  # error[rank-mismatch]: OrthogonalRegularizer expects rank 2, got rank 3: (2, 3, 4)
