"""Options as keywords: vars() of what was parsed."""
import argparse

import numpy as np
from keras import layers, Sequential

parser = argparse.ArgumentParser()
group = parser.add_argument_group("model")
group.add_argument("--units", type=int, default=24)
group.add_argument("--activation", choices=["relu", "tanh"], default="relu")
options, rest = parser.parse_known_args([])

layer = layers.Dense(**vars(options))
model = Sequential([layer, layers.Dense(options.units // 2)])
hidden = layer(np.zeros((4, 7)))  # shape: (4, 24)
result = model(np.zeros((4, 7)))  # shape: (4, 12)
