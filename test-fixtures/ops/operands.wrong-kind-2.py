import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = np.ones((2, 4)) @ keras.Input((4,))  # error[wrong-kind]
