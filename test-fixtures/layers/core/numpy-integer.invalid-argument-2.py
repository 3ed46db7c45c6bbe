import numpy as np
import keras
from keras import layers

labels = np.random.randint(0, 10, (100,))
classes = np.max(labels) + 1
outputs = layers.Embedding(classes, 8)(keras.Input((4,)))  # error[invalid-argument]: Embedding expects an int of Python (`int(…)`) for input_dim
