import keras
from keras import layers


class Positive:
    """A descriptor of the user: keeps a size and makes sure that it is even."""

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        setattr(instance, self.name, value + value % 2)


class Spec:
    units = Positive()

    def __init__(self, units):
        self.units = units
        self.__secret = 3

    @property
    def width(self):
        return self.__secret

    @width.setter
    def width(self, value):
        self.__secret = value * 2

    @width.deleter
    def width(self):
        self.__secret = 1


class Louder(Spec):
    def __init__(self, units):
        super().__init__(units)
        self.__secret = 100


spec = Louder(7)
x = keras.Input((4,))  # shape: (None, 4)
even = layers.Dense(spec.units)(x)  # shape: (None, 8)
kept = layers.Dense(spec.width)(x)  # shape: (None, 3)
spec.width = 5
doubled = layers.Dense(spec.width)(x)  # shape: (None, 10)
del spec.width
one = layers.Dense(spec.width)(x)  # shape: (None, 1)
