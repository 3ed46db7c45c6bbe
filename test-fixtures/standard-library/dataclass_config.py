"""A model whose sizes stand in a dataclass."""
from dataclasses import dataclass, field

import keras
from keras import layers


@dataclass
class ModelConfig:
    image_size: int = 64
    channels: int = 3
    filters: list = field(default_factory=lambda: [8, 16])
    classes: int = 5

    @property
    def input_shape(self):
        return (self.image_size, self.image_size, self.channels)


def build(config):
    inputs = keras.Input(config.input_shape)
    x = inputs
    for filters in config.filters:
        x = layers.Conv2D(filters, 3, strides=2, padding="same")(x)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(inputs, layers.Dense(config.classes)(x))


small = build(ModelConfig(image_size=16, filters=[4]))
large = build(ModelConfig(channels=1))
a = small.output  # shape: (None, 5)
b = large.input  # shape: (None, 64, 64, 1)
c = large.layers[2].output  # shape: (None, 16, 16, 16)
