from keras import layers
from keras import layers, ops
from keras.layers import Permute
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np

x = keras.Input(shape=(3, 4))  # shape: (None, 3, 4)
y = layers.Permute((2, 1))(x)  # shape: (None, 4, 3)

x = np.zeros((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = keras.layers.Permute((2, 1))(x)  # shape: (2, 4, 3)

x = keras.Input((3, 4, 5))  # shape: (None, 3, 4, 5)
y = Permute((2, 3, 1))(x)  # shape: (None, 4, 5, 3)

x = np.random.rand(2, 3, 4, 5)  # shape: (2, 3, 4, 5)
y = layers.Permute((2, 3, 1))(x)  # shape: (2, 4, 5, 3)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.Permute((2, 1))(x)  # shape: (None, 4, None)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = Permute((1,))(x)  # shape: (None, 4)

x = np.random.rand(2, 4)  # shape: (2, 4)
y = layers.Permute((1,))(x)  # shape: (2, 4)

x = ops.ones((2, 3, 4, 5))  # shape: (2, 3, 4, 5)
y = layers.Permute((2, 1, 3))(x)  # shape: (2, 4, 3, 5)

x = np.full((10, 3, 5, 5), 0.5, dtype='float32')  # shape: (10, 3, 5, 5)
y = layers.Permute(dims=(3, 1, 2))(x)  # shape: (10, 5, 3, 5)

x = keras.Input(shape=(3, 4))  # shape: (None, 3, 4)
y = layers.Permute((1, 2))(x)  # shape: (None, 3, 4)

x = np.random.rand(2, 10, 64)  # shape: (2, 10, 64)
y = layers.Permute((2, 1))(x)  # shape: (2, 64, 10)

x = keras.Input((3, 4, 5))  # shape: (None, 3, 4, 5)
y = layers.Permute((2, 1, 3))(x)  # shape: (None, 4, 3, 5)
