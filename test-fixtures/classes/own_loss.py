import keras
import numpy as np
from keras import ops


class WeightedSquares(keras.losses.Loss):
    def __init__(self, weights, **kwargs):
        super().__init__(**kwargs)
        self.weights = weights

    def call(self, y_true, y_pred):
        return ops.mean(ops.square(y_true - y_pred) * self.weights, axis=-1)


def make_projection_loss(projection):
    def loss(y_true, y_pred):
        return ops.mean(ops.matmul(y_true - y_pred, projection), axis=-1)  # error[matmul-mismatch]

    return loss


loss = WeightedSquares([1.0, 2.0, 3.0])
value = loss(np.zeros((4, 3)), np.ones((4, 3)))  # shape: ()
each = WeightedSquares([1.0, 2.0, 3.0], reduction=None)(np.zeros((4, 3)), np.ones((4, 3)))  # shape: (4,)
model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(3)])
x, y = np.zeros((8, 5)), np.zeros((8, 3))  # shape: (8, 3)
model.compile("adam", loss)
model.fit(x, y, verbose=0)
model.compile("adam", make_projection_loss(np.ones((3, 1), "float32")))
model.fit(x, y, verbose=0)
model.compile("adam", make_projection_loss(np.ones((4, 1), "float32")))
model.fit(x, y, verbose=0)
