import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = np.sqrt(16.0) * keras.Input((4,))  # error[wrong-kind]
