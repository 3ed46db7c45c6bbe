from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

x = np.random.rand(*(16, 28, 28))  # shape: (16, 28, 28)
y = np.random.randint(0, 10, 16)  # shape: (16,)
model = keras.Sequential([keras.Input((28, 28)), layers.Flatten(), layers.Dense(10, activation='softmax')])
model.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
h = model.fit(x, y, epochs=1, batch_size=8)  # error[label-mismatch]
