"""Models that branches, flags and loops make: what they have in common is known, and what fits none of them is reported."""
import sys

import keras
import numpy as np
from keras import layers


def build(deep, wide, more):
    inputs = keras.Input((5, 5))
    x = layers.Flatten()(inputs)
    if wide:
        x = layers.Dense(64)(x)
    else:
        x = layers.Dense(32)(x)
    if deep:
        x = layers.Dropout(0.5)(x)
    for _ in range(more):
        x = layers.Dense(16)(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, outputs)


more = int(np.sum(np.ones(2)))
model = build(len(sys.argv) > 5, len(sys.argv) > 6, more)
data = np.zeros((7, 5, 5))
width = np.zeros((model.predict(data).shape[1],))  # shape: (10,)
if len(sys.argv) > 3:
    small = keras.Sequential([layers.Input((4,))])
    small.add(layers.Dense(10))
else:
    small = keras.Sequential([layers.Input((4,))])
    small.add(layers.Dense(5))
    small.add(layers.Dense(10))
q = small.predict(np.zeros((3, 4)))  # shape: (3, 10)
small.compile("adam", "mse")
model.compile("adam", "categorical_crossentropy")
model.fit(data, np.zeros((7, 10)), verbose=0)
sizes = [1]
if len(sys.argv) > 4:
    sizes.append(2)
else:
    sizes.append(3)
r = np.zeros((len(sizes), 3))  # shape: (2, 3)
