import numpy as np
import keras
from keras import layers

labels = np.random.randint(0, 10, (100,))
classes = np.max(labels) + 1
layer = layers.MultiHeadAttention(num_heads=2, key_dim=classes)  # error[invalid-argument]: MultiHeadAttention expects an int of Python (`int(…)`) for key_dim
