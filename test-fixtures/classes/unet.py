import keras
from keras import layers


class Down(layers.Layer):
    def __init__(self, filters):
        super().__init__()
        self.convs = keras.Sequential([layers.Conv2D(filters, 3, padding="same", activation="relu") for _ in range(2)])
        self.pool = layers.MaxPooling2D()

    def call(self, x):
        skip = self.convs(x)
        return skip, self.pool(skip)


class Up(layers.Layer):
    def __init__(self, filters):
        super().__init__()
        self.up = layers.Conv2DTranspose(filters, 2, strides=2)
        self.conv = layers.Conv2D(filters, 3, padding="same")

    def call(self, x, skip):
        return self.conv(layers.concatenate([self.up(x), skip]))  # error[concat-mismatch]


class UNet(keras.Model):
    def __init__(self, classes, sizes=(8, 16)):
        super().__init__()
        self.downs = [Down(size) for size in sizes]
        self.middle = layers.Conv2D(32, 3, padding="same")
        self.ups = [Up(size) for size in reversed(sizes)]
        self.out = layers.Conv2D(classes, 1)

    def call(self, x):
        skips = []
        for down in self.downs:
            skip, x = down(x)
            skips.append(skip)
        x = self.middle(x)
        for up, skip in zip(self.ups, reversed(skips)):
            x = up(x, skip)
        return self.out(x)


masks = UNet(3)(keras.Input((64, 64, 1)))  # shape: (None, 64, 64, 3)
odd = UNet(3)(keras.Input((50, 50, 1)))
