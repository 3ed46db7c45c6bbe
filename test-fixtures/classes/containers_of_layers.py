import keras
from keras import layers


class Stack:
    """Holds layers and can be looped over, indexed and called."""

    def __init__(self, *stack):
        self.stack = list(stack)

    def __len__(self):
        return len(self.stack)

    def __getitem__(self, index):
        return self.stack[index]

    def __setitem__(self, index, layer):
        self.stack[index] = layer

    def __iter__(self):
        return iter(self.stack)

    def __call__(self, x):
        for layer in self:
            x = layer(x)
        return x


stack = Stack(layers.Dense(8), layers.Dense(4))
x = keras.Input((3,))  # shape: (None, 3)
whole = stack(x)  # shape: (None, 4)
first = stack[0](x)  # shape: (None, 8)
stack[1] = layers.Dense(6)
changed = stack(x)  # shape: (None, 6)
wrong = stack[1](x)  # error[axis-mismatch]
