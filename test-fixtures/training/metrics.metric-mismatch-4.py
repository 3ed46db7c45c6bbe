from keras import layers
import keras
import numpy as np

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['msle'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)  # error[metric-mismatch]
