from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(3, activation='softmax')(inputs)  # shape: (None, 3)
model = keras.Model(inputs, outputs)
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)  # error[label-mismatch]
