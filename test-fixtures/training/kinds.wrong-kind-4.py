import keras
import numpy as np
from keras import layers

x = np.zeros((20, 6), "float32")
y = np.zeros((20, 4))
model = keras.Sequential([keras.Input((6,)), layers.Dense(4)])
model.compile(loss="mse")


class Batches:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return x, y


model.fit(Batches())  # error[wrong-kind]: an object of the class Batches
