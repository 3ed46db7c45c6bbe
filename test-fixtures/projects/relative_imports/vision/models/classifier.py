import keras
from keras import layers

from . import blocks
from .blocks import pool


def backbone(x):
    for layer in blocks.downsample:
        x = layer(x)
    return x


class Classifier(keras.Model):
    def __init__(self, classes):
        super().__init__()
        self.head = layers.Dense(classes)

    def call(self, images):
        return self.head(pool(backbone(images)))
