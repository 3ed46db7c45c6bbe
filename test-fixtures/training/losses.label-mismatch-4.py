import keras
import numpy as np

model = keras.Sequential([keras.layers.Dense(1)])
model.compile('adam', 'circle', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)  # error[label-mismatch]
