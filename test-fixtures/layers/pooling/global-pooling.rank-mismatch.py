from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

x = np.random.rand(2, 4)  # shape: (2, 4)
y = layers.GlobalMaxPooling1D()(x)  # error[rank-mismatch]
