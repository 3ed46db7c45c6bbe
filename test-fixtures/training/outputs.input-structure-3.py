from keras import layers
import keras
import numpy as np

a = keras.Input((3,), name='a')  # shape: (None, 3)
b = keras.Input((5,), name='b')  # shape: (None, 5)
c = layers.concatenate([a, b])  # shape: (None, 8)
out = layers.Dense(1)(c)  # shape: (None, 1)
model = keras.Model({'a': a, 'b': b}, out)
model.compile('adam', 'mse')
h = model.fit({'x1': np.zeros((8, 3)), 'x2': np.zeros((8, 5))}, np.zeros((8, 1)))  # error[input-structure]
