import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.initializers.Orthogonal()((3,))  # error[rank-mismatch]: Orthogonal expects rank 2 or more, got rank 1: (3,)
