"""Random arrays: the shape is what was asked for, the dtype the default one unless given."""
import keras
import numpy as np
from keras import random

seed = random.SeedGenerator(42)
rows = np.ones((4, 3), dtype="float32")  # shape: (4, 3)
y = random.beta((2, 3), 0.5, 0.5)  # shape: (2, 3)
y = random.binomial((2, 3), 10, 0.5)  # shape: (2, 3)
y = random.binomial((2, 3), 10, 0.5, dtype="float16")  # shape: (2, 3)
y = random.categorical(rows, 7)  # shape: (4, 7)
y = random.categorical(rows, num_samples=2, dtype="int64")  # shape: (4, 2)
y = random.dropout(rows, 0.5)  # shape: (4, 3)
y = random.gamma((5,), 2.0)  # shape: (5,)
y = random.normal((2, 3), dtype="float16", seed=seed)  # shape: (2, 3)
y = random.randint((4,), 0, 10)  # shape: (4,)
y = random.randint((4, 2), 0, 10, dtype="int64")  # shape: (4, 2)
y = random.shuffle(rows)  # shape: (4, 3)
y = random.shuffle(np.arange(6))  # shape: (6,)
y = random.truncated_normal((3, 2), seed=1)  # shape: (3, 2)
y = random.uniform((3, 2), minval=0, maxval=10, dtype="float16")  # shape: (3, 2)
y = seed.next()  # shape: (2,)
y = seed.state  # shape: (2,)
