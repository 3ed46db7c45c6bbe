import keras
import numpy as np
from keras import layers


class Network(keras.Model):
    def __init__(self, sizes):
        super().__init__()
        self.blocks = [layers.Dense(size, activation="relu") for size in sizes]
        self.pair = (layers.Dense(5), layers.Dense(6))
        self.heads = {"mean": layers.Dense(2), "rest": [layers.Dense(3), layers.Dense(4)]}
        for index in range(2):
            setattr(self, f"extra_{index}", layers.Dense(7 + index))

    def call(self, x):
        for block in self.blocks:
            x = block(x)
        for dense in self.pair:
            x = dense(x)
        for index in range(2):
            x = getattr(self, f"extra_{index}")(x)
        rest = x
        for head in self.heads["rest"]:
            rest = head(rest)
        return {"mean": self.heads["mean"](x), "rest": rest}


network = Network([8, 9])
outputs = network(np.ones((2, 7)))
mean = outputs["mean"]  # shape: (2, 2)
rest = outputs["rest"]  # shape: (2, 4)
predicted = network.predict(np.ones((5, 7)), verbose=0)
all_rest = predicted["rest"]  # shape: (5, 4)
counts = np.zeros((len(network.weights), network.count_params()))  # shape: (18, 405)
