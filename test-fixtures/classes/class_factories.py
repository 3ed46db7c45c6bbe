import keras
from keras import layers


def make_block(layer_class, **defaults):
    class Block(layers.Layer):
        def __init__(self, units):
            super().__init__()
            self.inner = layer_class(units, **defaults)

        def call(self, x):
            return self.inner(x)

    return Block


def sized(size):
    def decorate(cls):
        cls.size = size
        return cls

    return decorate


@sized(6)
class Head:
    def layer(self):
        return layers.Dense(self.size)


Recurrent = make_block(layers.LSTM, return_sequences=True)
Pointwise = make_block(layers.Dense, activation="relu")
Larger = type("Larger", (Head,), {"size": 9, "twice": lambda self: layers.Dense(self.size * 2)})
x = keras.Input((10, 4))  # shape: (None, 10, 4)
sequence = Recurrent(8)(x)  # shape: (None, 10, 8)
dense = Pointwise(5)(sequence)  # shape: (None, 10, 5)
head = Head().layer()(x)  # shape: (None, 10, 6)
larger = Larger().layer()(x)  # shape: (None, 10, 9)
twice = Larger().twice()(x)  # shape: (None, 10, 18)
