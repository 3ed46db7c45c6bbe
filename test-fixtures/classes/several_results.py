import keras
import numpy as np
from keras import layers


class Encoder(layers.Layer):
    def __init__(self, size):
        super().__init__()
        self.mean = layers.Dense(size)
        self.variance = layers.Dense(size)

    def call(self, x):
        return {"mean": self.mean(x), "variance": self.variance(x)}


class Parts(layers.Layer):
    def call(self, x):
        return x[:, :2], [x[:, 2:], {"whole": x}]


x = keras.Input((5,))  # shape: (None, 5)
encoded = Encoder(3)(x)
mean = encoded["mean"]  # shape: (None, 3)
first, (second, third) = Parts()(x)
whole = third["whole"]  # shape: (None, 5)
eager = Encoder(3)(np.ones((2, 5)))
variance = eager["variance"]  # shape: (2, 3)
