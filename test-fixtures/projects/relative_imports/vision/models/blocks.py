from keras import layers

from ..settings import FILTERS

downsample = [layers.Conv2D(filters, 3, strides=2, padding="same") for filters in FILTERS]


def pool(x):
    return layers.GlobalAveragePooling2D()(x)
