import math

import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, batch_size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y = x, y
        self.batch_size = batch_size

    def __len__(self):
        return math.ceil(len(self.x) / self.batch_size)

    def __getitem__(self, index):
        low = index * self.batch_size
        high = min(low + self.batch_size, len(self.x))
        return self.x[low:high], self.y[low:high]


batches = Batches(np.zeros((100, 6)), np.zeros((100, 2)), batch_size=32)
count = np.zeros((len(batches),))  # shape: (4,)
first_x, first_y = batches[0]  # shape: (32, 2)
last_x, last_y = batches[3]  # shape: (4, 2)
model = keras.Sequential([keras.Input((6,)), keras.layers.Dense(2)])
model.compile("adam", "mse")
model.fit(batches, epochs=1, verbose=0)
predicted = model.predict(batches, verbose=0)  # shape: (100, 2)
narrow = keras.Sequential([keras.Input((5,)), keras.layers.Dense(2)])
narrow.compile("adam", "mse")
narrow.fit(batches, epochs=1, verbose=0)  # error[input-mismatch]
