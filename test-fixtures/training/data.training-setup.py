from keras import layers
import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, validation_data=x)  # error[training-setup]
