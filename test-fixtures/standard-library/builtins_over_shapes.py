"""Built-in functions over the axes of a tensor."""
import numpy as np
from keras import layers

images = np.zeros((8, 12, 20, 3))  # shape: (8, 12, 20, 3)
batch, *spatial, channels = images.shape
flat = images.reshape(batch, -1)  # shape: (8, 720)
moved = images.reshape(tuple(reversed(images.shape)))  # shape: (3, 20, 12, 8)  # warning[mixed-axes]
halved = np.zeros(tuple(map(lambda size: size // 2, spatial)))  # shape: (6, 10)
square = np.zeros((max(spatial), min(images.shape)))  # shape: (20, 3)
summed = layers.Dense(sum(spatial) + channels)(flat)  # shape: (8, 35)
steps = [(index, size) for index, size in enumerate(spatial, start=1)]
last = np.zeros(steps[-1])  # shape: (2, 20)
even = np.zeros(list(filter(lambda size: size % 4 == 0, images.shape)))  # shape: (8, 12, 20)
known = all(isinstance(size, int) for size in images.shape) and any(size > 15 for size in spatial)
chosen = layers.Dense(5 if known else 6)(flat)  # shape: (8, 5)
