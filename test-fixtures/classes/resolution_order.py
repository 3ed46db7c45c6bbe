import keras
import numpy as np
from keras import layers


class Stage:
    def sizes(self):
        return (1,)


class Wide(Stage):
    def sizes(self):
        return (2,) + super().sizes()


class Tall(Stage):
    def sizes(self):
        return (3,) + super(Tall, self).sizes()


class Both(Wide, Tall):
    def sizes(self):
        return (4,) + super().sizes()

    @classmethod
    def of(cls, extra):
        made = cls()
        made.extra = extra
        return made


class Renamed(Both):
    @classmethod
    def of(cls, extra):
        return super().of(extra + 1)

    @property
    def last(self):
        return self.sizes()[-1] + self.extra


both = np.zeros(Both().sizes())  # shape: (4, 2, 3, 1)
after = np.zeros(super(Both, Both()).sizes())  # shape: (2, 3, 1)
renamed = Renamed.of(4)
last = layers.Dense(renamed.last)(keras.Input((3,)))  # shape: (None, 6)
