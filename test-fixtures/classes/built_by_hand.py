import keras
import numpy as np
from keras import layers


class Block(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.hidden = layers.Dense(units)
        self.out = layers.Dense(2)

    def build(self, input_shape):
        self.hidden.build(input_shape)
        self.out.build(self.hidden.compute_output_shape(input_shape))

    def call(self, x):
        return self.out(self.hidden(x))  # error[axis-mismatch]


block = Block(6)
block.build((None, 4))
kernel = block.out.kernel  # shape: (6, 2)
count = np.zeros((block.count_params(),))  # shape: (44,)
y = block(keras.Input((4,)))  # shape: (None, 2)
wrong = block(np.zeros((3, 5)))
