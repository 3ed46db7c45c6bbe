# quick experiment, run with: python ssig_03.py

import numpy as np
from tensorflow.keras import layers, models

x = np.random.rand(50, 16)
y = np.random.randint(0, 3, 50)
m = models.Sequential()
m.add(layers.Input((16,)))
m.add(layers.Dense(16, activation="relu"))
m.add(layers.Dense(3, activation="relu"))
m.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])  # warning[loss-activation]
m.fit(x, y, epochs=1, batch_size=10)
probabilities = m.predict(x[:3])
print(probabilities.sum(axis=1))
