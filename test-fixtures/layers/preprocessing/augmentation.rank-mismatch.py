from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

x = np.random.randint(0, 255, size=(8, 10)).astype('float32')  # shape: (8, 10)
y = layers.AugMix()(x)  # error[rank-mismatch]
