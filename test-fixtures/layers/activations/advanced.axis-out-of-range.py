from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

x = np.random.rand(2, 4, 3)  # shape: (2, 4, 3)
y = layers.Softmax(axis=3)(x)  # error[axis-out-of-range]
