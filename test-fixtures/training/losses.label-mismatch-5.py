import keras
import numpy as np

model = keras.Sequential([keras.layers.Dense(2)])
model.compile('adam', 'cosine_similarity')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)  # error[label-mismatch]
