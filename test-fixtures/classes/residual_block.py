import keras
from keras import layers


class ResidualBlock(layers.Layer):
    """Two convolutions with a shortcut, which is projected where the sizes differ."""

    def __init__(self, filters, stride=1, **kwargs):
        super().__init__(**kwargs)
        self.filters = filters
        self.stride = stride
        self.conv1 = layers.Conv2D(filters, 3, strides=stride, padding="same")
        self.norm1 = layers.BatchNormalization()
        self.conv2 = layers.Conv2D(filters, 3, padding="same")
        self.norm2 = layers.BatchNormalization()

    def build(self, input_shape):
        self.project = None
        if self.stride != 1 or input_shape[-1] != self.filters:
            self.project = layers.Conv2D(self.filters, 1, strides=self.stride)
        super().build(input_shape)

    def call(self, x, training=False):
        y = keras.activations.relu(self.norm1(self.conv1(x), training=training))
        y = self.norm2(self.conv2(y), training=training)
        if self.project is not None:
            x = self.project(x)
        return keras.activations.relu(x + y)

    def get_config(self):
        config = super().get_config()
        config.update({"filters": self.filters, "stride": self.stride})
        return config


inputs = keras.Input((32, 32, 16))  # shape: (None, 32, 32, 16)
same = ResidualBlock(16)(inputs)  # shape: (None, 32, 32, 16)
half = ResidualBlock(32, stride=2)(same)  # shape: (None, 16, 16, 32)
block = ResidualBlock(64, 2, name="last")
last = block(half)  # shape: (None, 8, 8, 64)
copy = ResidualBlock.from_config(block.get_config())
again = copy(half)  # shape: (None, 8, 8, 64)
pooled = layers.GlobalAveragePooling2D()(again)  # shape: (None, 64)
