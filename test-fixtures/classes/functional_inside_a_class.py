import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, width, classes):
        inputs = keras.Input((width,))
        hidden = layers.Dense(16, activation="relu")(inputs)
        outputs = layers.Dense(classes, activation="softmax")(hidden)
        super().__init__(inputs=inputs, outputs=outputs)
        self.classes = classes


class Staged(keras.Sequential):
    def __init__(self, width):
        super().__init__([layers.Input((width,)), layers.Dense(4)])
        self.add(layers.Dense(2))


class Deep(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(3)

    def call(self, x):
        return self.dense(x)

    def functional(self, width):
        x = keras.Input((width,))
        return keras.Model(x, self.call(x))


classifier = Classifier(8, 3)
y = classifier(np.zeros((4, 8)))  # shape: (4, 3)
out = classifier.output  # shape: (None, 3)
staged = Staged(3)(np.zeros((5, 3)))  # shape: (5, 2)
deep = Deep().functional(6)
deep_out = deep.output  # shape: (None, 3)
z = deep.predict(np.zeros((9, 6)), verbose=0)  # shape: (9, 3)
wrong = classifier(np.zeros((4, 9)))  # error[input-mismatch]
