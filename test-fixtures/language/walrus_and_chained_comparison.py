import keras
import numpy as np
from keras import layers

text = np.zeros((40, 12))  # shape: (40, 12)
if (length := text.shape[1]) > 10:
    text = text[:, : length - 2]
short = text  # shape: (40, 10)
inputs = keras.Input((length,))  # shape: (None, 12)
x = layers.Dense(hidden := 6)(inputs)  # shape: (None, 6)
x = layers.Dense(hidden * 2)(x)  # shape: (None, 12)
doubled = x  # shape: (None, 12)
pooled = layers.Dense(3)(x) if 4 < hidden <= 6 < length else layers.Dense(99)(x)  # shape: (None, 3)
