import numpy as np
import tensorflow as tf
import keras
from keras import layers

x = np.ones((2, 2, 6), dtype="float32")
y = layers.GRU(3)(x, mask=np.ones((2, 7), dtype="bool"))  # error[axis-mismatch]
