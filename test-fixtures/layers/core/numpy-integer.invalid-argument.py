import numpy as np
import keras
from keras import layers

labels = np.random.randint(0, 10, (100,))
classes = np.max(labels) + 1
outputs = layers.Dense(classes)(keras.Input((4,)))  # error[invalid-argument]: Dense expects an int of Python (`int(…)`) for units, got a NumPy int64
