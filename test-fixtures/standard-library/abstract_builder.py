"""An abstract base class whose subclasses say the sizes."""
from abc import ABC, abstractmethod

import keras
from keras import layers


class Builder(ABC):
    @property
    @abstractmethod
    def units(self):
        ...

    @abstractmethod
    def head(self, x):
        ...

    def build(self, width):
        inputs = keras.Input((width,))
        hidden = layers.Dense(self.units)(inputs)
        return hidden, self.head(hidden)


class Classifier(Builder):
    units = 40

    def head(self, x):
        return layers.Dense(7, activation="softmax")(x)


class Regressor(Builder):
    @property
    def units(self):
        return 6 * 2

    def head(self, x):
        return layers.Dense(1)(x)


hidden, classes = Classifier().build(9)  # shape: (None, 7)
inner, value = Regressor().build(5)  # shape: (None, 1)
x = hidden  # shape: (None, 40)
y = inner  # shape: (None, 12)
