"""A model quantizes the layers that can be: their kernels get a scale for each unit."""
import keras
import numpy as np
from keras import layers

inner = keras.Sequential([keras.Input((3,)), layers.Dense(2)])
model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.LayerNormalization(), inner])
before = np.zeros(model.count_params())  # shape: (29,)
model.quantize("int8")
after = np.zeros(model.count_params())  # shape: (34,)
y = model(np.ones((2, 4)))  # shape: (2, 2)
