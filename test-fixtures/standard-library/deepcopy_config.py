"""A copy of the configuration is changed; the original stays."""
import copy

import numpy as np
from keras import layers

BASE = {"units": [32, 16], "head": {"classes": 4}}
large = copy.deepcopy(BASE)
large["units"].append(8)
large["head"]["classes"] = 10
shared = copy.copy(BASE)
shared["units"].insert(0, 64)

data = np.zeros((2, 3))  # shape: (2, 3)
a = layers.Dense(BASE["units"][0])(data)  # shape: (2, 64)
b = layers.Dense(large["units"][0])(data)  # shape: (2, 32)
c = layers.Dense(BASE["head"]["classes"])(data)  # shape: (2, 4)
d = layers.Dense(large["head"]["classes"] * len(large["units"]))(data)  # shape: (2, 30)
