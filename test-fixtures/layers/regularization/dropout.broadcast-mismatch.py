from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

x = np.zeros((2, 4, 3), dtype='float32')  # shape: (2, 4, 3)
y = layers.Dropout(0.2, noise_shape=(None, 2, 3))(x, training=True)  # error[broadcast-mismatch]
