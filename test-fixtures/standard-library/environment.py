"""What comes from outside is not known, and nothing is said about it."""
import os
import sys

import numpy as np
from keras import layers

batch = int(os.environ.get("BATCH_SIZE", "8"))
units = int(os.getenv("UNITS", 16))
data = np.zeros((batch, 6))
x = layers.Dense(units)(data)
y = layers.Dense(4)(x)
if len(sys.argv) > 9:
    y = layers.Dense(5)(y)
rows = np.zeros((3, 6))  # shape: (3, 6)
z = layers.Dense(2)(rows)  # shape: (3, 2)
path = os.path.join("data", "images")
depth = np.zeros(len(path.split("/")))  # shape: (2,)
