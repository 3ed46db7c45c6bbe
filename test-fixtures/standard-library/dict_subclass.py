"""A dict whose entries are attributes."""
import numpy as np
from keras import layers


class Config(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def scaled(self, factor):
        return {name: value * factor for name, value in self.items()}


config = Config(units=6, classes=3)
config["extra"] = 5
config.update(classes=4)
data = np.zeros((2, 9))  # shape: (2, 9)
a = layers.Dense(config.units)(data)  # shape: (2, 6)
b = layers.Dense(config["classes"] + config.extra)(data)  # shape: (2, 9)
c = layers.Dense(config.scaled(3)["units"])(data)  # shape: (2, 18)
d = layers.Dense(len(config))(data)  # shape: (2, 3)
