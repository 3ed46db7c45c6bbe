import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="fixtures")
class Scale(layers.Layer):
    def __init__(self, units, factor=2, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.factor = factor
        self.dense = layers.Dense(units)

    def call(self, x):
        return self.dense(x) * self.factor

    def get_config(self):
        return {**super().get_config(), "units": self.units, "factor": self.factor}


class Remembered(layers.Layer):
    """Has no get_config: Keras keeps what the constructor was given."""

    def __init__(self, filters, kernel_size=3, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(filters, kernel_size, padding="same")

    def call(self, x):
        return self.conv(x)


scale = Scale.from_config(Scale(5, factor=3, name="scale").get_config())
y = scale(keras.Input((3,)))  # shape: (None, 5)
numbers = np.zeros((scale.units, scale.factor))  # shape: (5, 3)
dense = layers.Dense.from_config(layers.Dense(6, activation="relu").get_config())
z = dense(keras.Input((3,)))  # shape: (None, 6)
config = layers.Conv2D(8, 3, strides=2, padding="same").get_config()
sizes = np.zeros((config["filters"], config["strides"][0], config["kernel_size"][1]))  # shape: (8, 2, 3)
config["filters"] = 10
conv = layers.Conv2D.from_config(config)(keras.Input((8, 8, 3)))  # shape: (None, 4, 4, 10)
remembered = Remembered.from_config(Remembered(7, kernel_size=5).get_config())
image = remembered(keras.Input((8, 8, 3)))  # shape: (None, 8, 8, 7)
