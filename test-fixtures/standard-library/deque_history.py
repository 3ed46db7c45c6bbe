"""The last frames of a game, in a deque."""
from collections import deque

import numpy as np
from keras import layers

frames = deque(maxlen=4)
for _ in range(6):
    frames.append(np.zeros((84, 84)))
state = np.stack(frames, axis=-1)  # shape: (84, 84, 4)
batch = state[None]  # shape: (1, 84, 84, 4)
features = layers.Conv2D(32, 8, strides=4)(batch)  # shape: (1, 20, 20, 32)

queue = deque([layers.Dense(8), layers.Dense(4), layers.Dense(2)])
queue.rotate(1)
x = queue.popleft()(features)  # shape: (1, 20, 20, 2)
y = queue.pop()(x)  # shape: (1, 20, 20, 4)
