from keras import layers
import keras
import numpy as np

inp = keras.Input((4,), name='inp')  # shape: (None, 4)
h1 = layers.Dense(8)(inp)  # shape: (None, 8)
a = layers.Dense(3, activation='softmax', name='a')(h1)  # shape: (None, 3)
b = layers.Dense(1, name='b')(h1)  # shape: (None, 1)
model = keras.Model(inp, [a, b])
model.compile('adam', loss='mse')
h = model.fit(np.ones((8, 4)), np.zeros((8, 1)))  # error[output-structure]
