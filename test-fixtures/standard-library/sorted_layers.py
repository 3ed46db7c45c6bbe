"""Sizes in order, by name and by number."""
from operator import attrgetter, itemgetter

import numpy as np
from keras import layers

sizes = {"deep": 48, "wide": 12, "tiny": 3}
data = np.zeros((5, 2))  # shape: (5, 2)
smallest = layers.Dense(sorted(sizes.values())[0])(data)  # shape: (5, 3)
by_name = layers.Dense(sorted(sizes.items())[0][1])(data)  # shape: (5, 48)
largest = layers.Dense(max(sizes, key=sizes.get).count("e") + max(sizes.values()))(data)  # shape: (5, 50)
second = layers.Dense(sorted(sizes.items(), key=itemgetter(1), reverse=True)[1][1])(data)  # shape: (5, 12)
stack = sorted([layers.Dense(9), layers.Dense(4), layers.Dense(6)], key=attrgetter("units"))
narrow = stack[0](data)  # shape: (5, 4)
wide = stack[-1](data)  # shape: (5, 9)
