from keras import layers
import keras
import numpy as np

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(3))
model.compile('sgd', 'mse_loss')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)  # error[invalid-argument]
