"""A file's contents are not known; the keys that the program sets are."""
import json
import os
import tempfile

import numpy as np
from keras import layers

path = os.path.join(tempfile.mkdtemp(), "config.json")
with open(path, "w") as file:
    json.dump({"units": 32}, file)
with open(path) as file:
    config = json.load(file)

config["classes"] = 3
data = np.zeros((4, 5))  # shape: (4, 5)
hidden = layers.Dense(config["units"])(data)
outputs = layers.Dense(6)(hidden)  # shape: (4, 6)
sizes = {"classes": 3, "text": json.dumps([1, 2])}
logits = layers.Dense(sizes["classes"])(outputs)  # shape: (4, 3)
