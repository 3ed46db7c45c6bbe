import keras
import numpy as np
from keras import layers

image_shape = (28, 28)
conv = {"kernel_size": 3, "padding": "same"}
common = {"activation": "relu", **conv}

x = inputs = keras.Input((*image_shape, 1))  # shape: (None, 28, 28, 1)
for options in [{"filters": 8, **common}, {**common, "filters": 16, "strides": 2}]:
    x = layers.Conv2D(**options)(x)
stages = [x, *[layers.MaxPooling2D(size)(x) for size in (2, 7)]]
first, *others = stages  # shape: (None, 14, 14, 16)
last = others[-1]  # shape: (None, 2, 2, 16)
batch = np.zeros((8, *first.shape[1:]))  # shape: (8, 14, 14, 16)
(height, width), *rest = [last.shape[1:3], last.shape[-1]]
canvas = np.zeros((height, width, *rest))  # shape: (2, 2, 16)
