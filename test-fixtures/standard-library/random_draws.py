"""What is drawn is not known; how much is."""
import random

import numpy as np
from keras import layers

random.seed(1)
units = random.choice([16, 32])
data = np.zeros((10, 4))  # shape: (10, 4)
x = layers.Dense(units)(data)
y = layers.Dense(5)(x)  # shape: (10, 5)
rows = random.sample(range(10), 6)
part = data[rows]  # shape: (6, 4)
order = list(range(len(data)))
random.shuffle(order)
shuffled = data[order]  # shape: (10, 4)
ids = [random.randint(0, 99) for _ in range(20)]
tokens = np.array(ids)  # shape: (20,)
batch = np.stack(random.choices([np.ones(3), np.zeros(3)], k=7))  # shape: (7, 3)
