import keras
import numpy as np
from keras import layers

signal = np.zeros((100, 16))  # shape: (100, 16)
even = signal[::2]  # shape: (50, 16)
reversed_channels = signal[:, ::-3]  # shape: (100, 6)
tail = signal[-1:10:-7, 4:-4:2]  # shape: (13, 4)
sizes = [64, 32, 16, 8, 4]
x = keras.Input((16,))  # shape: (None, 16)
for units in sizes[1::2]:
    x = layers.Dense(units)(x)
encoded = x  # shape: (None, 8)
for units in sizes[-2::-1]:
    x = layers.Dense(units)(x)
decoded = x  # shape: (None, 64)
window = layers.Reshape((4, 16))(decoded)[:, 1::2, :]  # shape: (None, 2, 16)
