from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

x = np.random.rand(8, 10, 3)  # shape: (8, 10, 3)
y = layers.Resizing(0, 4)(x)  # error[invalid-argument]
