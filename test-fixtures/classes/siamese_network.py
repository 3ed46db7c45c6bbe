import keras
import numpy as np
from keras import layers, ops


class Siamese(keras.Model):
    def __init__(self, embedding):
        super().__init__()
        self.embedding = embedding
        self.head = layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        left, right = inputs
        distance = ops.abs(self.embedding(left) - self.embedding(right))  # error[axis-mismatch]
        return self.head(distance)


embedding = keras.Sequential([layers.Flatten(), layers.Dense(16)])
model = Siamese(embedding)
left, right = np.zeros((4, 8, 8)), np.zeros((4, 8, 8))  # shape: (4, 8, 8)
y = model([left, right])  # shape: (4, 1)
model.compile("adam", "binary_crossentropy")
model.fit([left, right], np.zeros((4, 1)), verbose=0)
pairs = model.predict([np.zeros((7, 8, 8)), np.zeros((7, 8, 8))], verbose=0)  # shape: (7, 1)
code = embedding(left)  # shape: (4, 16)
wrong = model([left, np.zeros((4, 7, 8))])
