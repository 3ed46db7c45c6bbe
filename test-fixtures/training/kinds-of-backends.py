# A program that chooses its backend by itself may yield lists: it is not known here that TensorFlow refuses them.
import os

os.environ.setdefault("KERAS_BACKEND", "tensorflow")

import keras
import numpy as np
from keras import layers

x = np.zeros((20, 6), "float32")
y = np.zeros((20, 4))
a, b = keras.Input((6,)), keras.Input((6,))
model = keras.Model([a, b], layers.Dense(4)(layers.Add()([a, b])))
model.compile(loss="mse")


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return (x, x) if keras.backend.backend() == "tensorflow" else [x, x], y


history = model.fit(Batches())
