import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.random.dropout(np.ones((4, 3), dtype="float32"), 0.2, noise_shape=(3, 1))  # error[broadcast-mismatch]
