import numpy as np
import keras
from keras import layers

labels = np.random.randint(0, 10, (100,))
classes = np.max(labels) + 1
outputs = layers.RepeatVector(np.prod((2, 3)))(keras.Input((4,)))  # error[invalid-argument]: RepeatVector expects an int of Python (`int(…)`) for n
