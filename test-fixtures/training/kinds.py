import keras
import numpy as np
from keras import layers

x = np.zeros((20, 6), "float32")
y = np.zeros((20, 4))
model = keras.Sequential([keras.Input((6,)), layers.Dense(4)])
model.compile(loss="mse")


class Batches(keras.utils.PyDataset):
    def __init__(self, count):
        super().__init__()
        self.count = count

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        return [x[index * 8 : (index + 1) * 8], y[index * 8 : (index + 1) * 8]]


batches = Batches(3)
history = model.fit(batches, validation_data=batches)
predicted = model.predict(batches)  # shape: (20, 4)


def pairs():
    for start in range(0, 20, 5):
        yield x[start : start + 5], y[start : start + 5]


history = model.fit(pairs())
predicted = model.predict((part,) for part, _ in pairs())
