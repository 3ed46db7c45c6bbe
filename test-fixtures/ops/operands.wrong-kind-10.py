import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = keras.Input((4,))[:, np.array([0, 1])]  # error[wrong-kind]
