"""What a loss and a metric of one's own get is shown as it runs: full batches where the program says how large they are."""
import keras
import numpy as np
from keras import layers, ops


def scaled_error(y_true, y_pred):
    difference = y_true - y_pred  # shape: (16, 3)
    return ops.mean(ops.square(difference), axis=-1)


class Scaled(keras.losses.Loss):
    def call(self, y_true, y_pred):
        error = ops.abs(y_true - y_pred)  # shape: (16, 3)
        return ops.max(error, axis=-1)


def largest(y_true, y_pred):
    found = ops.argmax(y_pred, axis=-1)  # shape: (16,)
    return ops.cast(found, "float32")


class Hits(keras.metrics.Metric):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.total = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        best = ops.argmax(y_pred, axis=-1)  # shape: (16,)
        self.total.assign_add(ops.sum(ops.cast(best == 1, "float32")))

    def result(self):
        return self.total.value


x = np.random.rand(50, 4)
y = np.random.rand(50, 3)
model = keras.Sequential([layers.Input((4,)), layers.Dense(3)])
model.compile(loss=scaled_error, metrics=[largest, Hits()])
model.fit(x, y, batch_size=16)
model.compile(loss=Scaled())
model.fit(x, y, batch_size=16)
