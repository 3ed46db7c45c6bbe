from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(3, activation='softmax'))
model.compile(optimizer='rmsprop', loss='sparse_categorical_crossentropy', metrics=['huber'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)  # error[invalid-argument]
