import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.initializers.Identity()((2, 3, 4))  # error[rank-mismatch]: Identity expects rank 2, got rank 3: (2, 3, 4)
