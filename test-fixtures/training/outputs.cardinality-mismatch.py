from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

a = keras.Input((3,), name='a')  # shape: (None, 3)
b = keras.Input((5,), name='b')  # shape: (None, 5)
c = layers.concatenate([a, b])  # shape: (None, 8)
out = layers.Dense(1)(c)  # shape: (None, 1)
model = keras.Model([a, b], out)
model.compile('adam', 'mse')
h = model.fit([np.zeros((8, 3)), np.zeros((7, 5))], np.zeros((8, 1)))  # error[cardinality-mismatch]
