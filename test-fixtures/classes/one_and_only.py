import keras
from keras import layers


class Settings:
    """One object, however often it is made."""

    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.units = 4
        return cls._instance


class Tuned(object):
    __slots__ = ("units", "rate")

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)


Settings().units = 6
x = layers.Dense(Settings().units)(keras.Input((3,)))  # shape: (None, 6)
tuned = Tuned()
tuned.units = 5
y = layers.Dense(tuned.units)(x)  # shape: (None, 10)
