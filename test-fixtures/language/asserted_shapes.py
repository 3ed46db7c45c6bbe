import os

import keras
import numpy as np
from keras import layers


def load(path):
    if os.path.exists(path):
        return np.load(path)
    return np.random.random((50, 28, 28, 1))


images = load("images.npy")
assert images.shape[1:] == (28, 28, 1)
checked = images
labels = load("labels.npy")[:, 0, 0, 0]
assert labels.ndim == 1
flags = labels
masks = load("masks.npy")
assert len(masks.shape) == 4 and masks.shape[-1] == 1
mask = masks
model = keras.Sequential([keras.Input((28, 28, 1)), layers.Flatten(), layers.Dense(10)])
logits = model(checked)
narrow = keras.Sequential([keras.Input((28, 28, 3)), layers.Flatten(), layers.Dense(10)])
narrow(checked)  # error[axis-mismatch]
