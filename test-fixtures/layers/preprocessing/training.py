"""RandomCrop crops only while it trains: who tells the layers of a model whether they do."""
import keras
import numpy as np
from keras import layers

images = np.ones((4, 52, 52, 3), dtype="float32")

model = keras.Sequential([layers.Rescaling(1 / 255.0), layers.RandomCrop(48, 48), layers.RandomFlip("horizontal")])
called = model(images)  # shape: (4, 48, 48, 3)
told = model(images, training=False)  # shape: (4, 52, 52, 3)
predicted = model.predict(images)  # shape: (4, 52, 52, 3)

inputs = keras.Input((None, None, 3))
nested = keras.Model(inputs, model(inputs))
nested_called = nested(images)  # shape: (4, 48, 48, 3)
nested_told = nested(images, training=False)  # shape: (4, 52, 52, 3)


class Untold(keras.Model):
    def __init__(self):
        super().__init__()
        self.crop = layers.RandomCrop(20, 20)

    def call(self, x):
        return self.crop(x)


class Told(Untold):
    def call(self, x, training=False):
        return self.crop(x)


a = Untold()(images)  # shape: (4, 20, 20, 3)
b = Untold().predict(images)  # shape: (4, 20, 20, 3)
c = Told()(images)  # shape: (4, 52, 52, 3)
d = Told()(images, training=True)  # shape: (4, 20, 20, 3)
e = Told().predict(images)  # shape: (4, 52, 52, 3)
