import keras
from keras import layers


class ResidualBlock(layers.Layer):
    def __init__(self, filters):
        super().__init__()
        self.conv = layers.Conv2D(filters, 3, padding="same")
        self.add = layers.Add()

    def call(self, x):
        return self.add([x, self.conv(x)])  # error[broadcast-mismatch]


inputs = keras.Input((32, 32, 16))  # shape: (None, 32, 32, 16)
same = ResidualBlock(16)(inputs)  # shape: (None, 32, 32, 16)
wider = ResidualBlock(32)(same)
