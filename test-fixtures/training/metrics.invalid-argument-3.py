from keras import layers
import keras
import numpy as np

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(1, activation='sigmoid'))
model.compile('adam', 'binary_crossentropy', metrics=['crossentropy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)  # error[invalid-argument]
