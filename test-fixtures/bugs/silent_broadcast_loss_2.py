# -*- coding: utf-8 -*-
import numpy as np
import keras
from keras import layers

months = np.random.rand(50, 12, 3)
demand = np.random.rand(50, 1)
model = keras.Sequential([
    keras.Input((12, 3)),
    layers.Dense(32, activation="relu"),
    layers.Dense(1),
])
model.compile("adam", "mae")
model.fit(months, demand, batch_size=10, epochs=1)  # warning[silent-broadcast]
print(model.output_shape)
