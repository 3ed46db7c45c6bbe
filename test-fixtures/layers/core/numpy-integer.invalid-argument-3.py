import numpy as np
import keras
from keras import layers

labels = np.random.randint(0, 10, (100,))
classes = np.max(labels) + 1
layer = layers.GRU(classes)  # error[invalid-argument]: GRU expects an int of Python (`int(…)`) for units
