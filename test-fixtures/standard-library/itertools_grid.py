"""Every pair of settings, and neighbouring sizes."""
from itertools import accumulate, chain, islice, product

import keras
from keras import layers

inputs = keras.Input((16, 16, 3))  # shape: (None, 16, 16, 3)
branches = []
for filters, dilation in product([4, 6], (1, 2)):
    branches.append(layers.Conv2D(filters, 3, padding="same", dilation_rate=dilation)(inputs))
joined = layers.Concatenate()(branches)  # shape: (None, 16, 16, 20)

widths = list(accumulate([8, 4, 4]))
x = layers.Dense(widths[-1])(joined)  # shape: (None, 16, 16, 16)
sizes = list(chain([5], range(6, 8), chain.from_iterable([[9], [10]])))
y = layers.Dense(sum(islice(sizes, 3)))(x)  # shape: (None, 16, 16, 18)
z = layers.Dense(len(sizes))(y)  # shape: (None, 16, 16, 5)
