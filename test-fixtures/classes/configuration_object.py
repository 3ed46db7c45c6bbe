import keras
import numpy as np
from keras import layers


class Config:
    """Settings with defaults in the class; what is given hides them."""

    units = 8
    rates = []

    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __getattr__(self, name):
        if name.startswith("extra"):
            return 3
        raise AttributeError(name)

    @property
    def hidden(self):
        return (self.units, self.units // 2)

    class Data:
        width = 5


config = Config(classes=2, units=16)
other = Config()
Config.units = 12
x = keras.Input((Config.Data.width,))  # shape: (None, 5)
for size in config.hidden:
    x = layers.Dense(size)(x)
hidden = x  # shape: (None, 8)
default = layers.Dense(other.units)(x)  # shape: (None, 12)
missing = layers.Dense(config.extra_units)(x)  # shape: (None, 3)
out = layers.Dense(config.classes)(x)  # shape: (None, 2)
del config.units
back = layers.Dense(config.units)(x)  # shape: (None, 12)
entries = np.zeros((len(vars(config)), config.__dict__["classes"]))  # shape: (1, 2)
