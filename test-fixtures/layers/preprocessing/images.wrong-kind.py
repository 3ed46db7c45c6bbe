import numpy as np
from keras import layers

x = np.ones((2, 8, 10, 3), dtype="uint8")
y = layers.RandomContrast(0.2)(x)  # error[wrong-kind]: RandomContrast expects floating numbers, got images of dtype uint8
