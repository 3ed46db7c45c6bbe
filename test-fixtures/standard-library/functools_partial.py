"""A convolution with settings of its own."""
from functools import partial

import keras
from keras import layers

Conv = partial(layers.Conv2D, kernel_size=3, padding="same", use_bias=False)
Down = partial(Conv, strides=2)

inputs = keras.Input((28, 28, 1))  # shape: (None, 28, 28, 1)
x = Conv(8)(inputs)  # shape: (None, 28, 28, 8)
x = Down(16)(x)  # shape: (None, 14, 14, 16)
x = Down(32, kernel_size=5)(x)  # shape: (None, 7, 7, 32)
y = partial(layers.Dense, 3)()(x)  # shape: (None, 7, 7, 3)
