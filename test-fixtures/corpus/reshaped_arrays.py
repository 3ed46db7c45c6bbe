"""Helpers whose argument is a whole shape, and an array whose shape is set."""

import numpy as np
import keras


def orthogonal(shape, gain=1.0):
    rows = int(np.prod(shape[:-1]))
    flat = np.random.normal(0.0, 1.0, (rows, shape[-1]))
    u, _, v = np.linalg.svd(flat, full_matrices=False)
    chosen = u if u.shape == (rows, shape[-1]) else v
    chosen = chosen.reshape(shape)
    return gain * chosen[: shape[0], : shape[1]]


def resample(kernels, shape):
    resized = np.stack([[kernel.reshape(shape) for kernel in row] for row in kernels])
    return resized.transpose([2, 3, 0, 1])


pixels = np.frombuffer(bytes(range(48)), dtype=np.uint8)
pixels.shape = (3, 4, 4)
rolled = np.roll(pixels, 1, axis=2)  # shape: (3, 4, 4)
images = rolled[..., :3].reshape(3, 4, 3, 1)  # shape: (3, 4, 3, 1)
scores = keras.layers.Conv2D(2, 2)(images.astype("float32"))  # shape: (3, 3, 2, 2)
