import keras
import numpy as np
from keras import layers
from functools import partial, reduce

conv = partial(layers.Conv2D, kernel_size=3, padding="same", activation="relu")
steps = [conv(8), conv(16, strides=2), lambda x: x[:, 1:-1, 1:-1, :], layers.GlobalMaxPooling2D()]
features = reduce(lambda x, step: step(x), steps, keras.Input((30, 30, 3)))  # shape: (None, 16)
scalers = [lambda x, factor=factor: layers.Dense(factor * 4)(x) for factor in (1, 2, 3)]
scaled = [scale(features) for scale in scalers]
smallest, largest = scaled[0], scaled[-1]  # shape: (None, 12)
ordered = sorted(scaled, key=lambda tensor: -tensor.shape[-1])
widest = ordered[0]  # shape: (None, 12)
