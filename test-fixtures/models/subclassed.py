import keras
import numpy as np
from keras import layers, ops


class Block(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.dense = layers.Dense(units)
        self.norm = layers.LayerNormalization()

    def call(self, x):
        return self.norm(self.dense(x))


class Weighted(layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],), name="scale")
        self.offset = self.add_weight(shape=(), trainable=False)

    def call(self, x):
        return x * self.scale + self.offset

    def compute_output_shape(self, input_shape):
        return input_shape


class Net(keras.Model):
    def __init__(self, width=3, **kwargs):
        super().__init__(**kwargs)
        self.blocks = [Block(width), Block(2)]
        self.head = keras.Sequential([layers.Dense(2), layers.Dense(1)])
        self.drop = layers.Dropout(0.5)
        self.extra = {"a": layers.Dense(4), "b": Weighted()}
        self.flat = layers.Flatten()

    def call(self, x):
        for block in self.blocks:
            x = block(x)
        x = self.extra["b"](self.extra["a"](x))
        return self.head(self.flat(self.drop(x)))


class HTTPNet2D(keras.Model):
    def __init__(self):
        super().__init__(name="named")
        self.conv = layers.Conv2D(2, 3)

    def call(self, x):
        return self.conv(x)


class _Under_Score(layers.Layer):
    def call(self, x):
        return ops.relu(x) + 1


net = Net()
eager = Net()
y = eager(np.ones((2, 5)))  # shape: (2, 1)
symbolic = Net(width=4, name="mine")
inputs = keras.Input((5,))
around = keras.Model(inputs, _Under_Score()(symbolic(inputs)))
trained = Net()
trained.compile(optimizer="rmsprop", loss="mse")
trained.fit(np.ones((64, 5)), np.ones((64, 1)), verbose=0)
predicted = Net()
p = predicted.predict(np.ones((6, 5)), verbose=0)  # shape: (6, 1)
images = HTTPNet2D()
images(np.ones((1, 5, 5, 1)))
user_layers = keras.Sequential([keras.Input((4, 6)), Block(3), Weighted(), _Under_Score(), _Under_Score()])
frozen = keras.Sequential([keras.Input((4,)), Block(3), layers.Dense(2)])
frozen.layers[0].trainable = False


# A model that fit builds is built for its first batch; the code within runs for batches of any size.
class Trained(keras.Model):
    def __init__(self):
        super().__init__()
        self.head = layers.Dense(10)

    def call(self, x):
        y = self.head(x)  # shape: (None, 10)
        return y


by_fit = Trained()
by_fit.compile("adam", "mse")
by_fit.fit(np.ones((64, 4)), np.ones((64, 10)), verbose=0)
