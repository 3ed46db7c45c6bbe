from keras import layers
import keras
import numpy as np

model = keras.Sequential([layers.Dense(3)])
model.compile('rmsprop', 'bogus_loss')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)  # error[invalid-argument]
