import keras
import numpy as np
from keras import ops


class Confusion(keras.metrics.Metric):
    """Share of the right classes, counted in a matrix."""

    def __init__(self, classes, name="confusion", **kwargs):
        super().__init__(name=name, **kwargs)
        self.total = self.add_variable(shape=(classes, classes), initializer="zeros", name="total")

    def update_state(self, y_true, y_pred, sample_weight=None):
        predicted = ops.one_hot(ops.argmax(y_pred, axis=-1), 3)
        true = ops.one_hot(ops.cast(ops.reshape(y_true, (-1,)), "int32"), 3)
        self.total.assign_add(ops.matmul(ops.transpose(true), predicted))  # error[weights-mismatch]

    def result(self):
        return ops.trace(self.total) / ops.sum(self.total)

    def reset_state(self):
        self.total.assign(ops.zeros_like(self.total))


metric = Confusion(3)
metric.update_state(np.zeros((5,)), np.zeros((5, 3)))
total = metric.total  # shape: (3, 3)
share = metric.result()  # shape: ()
again = metric(np.zeros((4,)), np.zeros((4, 3)))  # shape: ()
larger = Confusion(4)
larger.update_state(np.zeros((5,)), np.zeros((5, 3)))
