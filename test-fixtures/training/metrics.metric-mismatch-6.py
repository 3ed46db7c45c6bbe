from keras import layers
import keras
import numpy as np

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(3, activation='softmax')(inputs)  # shape: (None, 3)
model = keras.Model(inputs, outputs)
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['AUC'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)  # error[metric-mismatch]
