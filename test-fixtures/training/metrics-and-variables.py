"""A step of one's own that goes through the model's metrics; what metrics and optimizers keep."""

import keras
import numpy as np
import tensorflow as tf


class Plain(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        first = self.metrics[0].result()  # shape: ()
        return {m.name: m.result() for m in self.metrics}


inputs = keras.Input((32,))
model = Plain(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
model.fit(np.zeros((64, 32)), np.zeros((64, 1)), batch_size=16, verbose=0)


class Tracking(keras.Model):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.tracker = keras.metrics.Mean(name="tracked")
        self.error = keras.metrics.MeanAbsoluteError(name="mae")

    def train_step(self, data):
        x, y = data
        y_pred = self(x, training=True)
        self.tracker.update_state(keras.ops.mean(y_pred))
        self.error.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}


tracking = Tracking(inputs, keras.layers.Dense(1)(inputs))
tracking.compile(optimizer="sgd")
tracking.fit(np.zeros((64, 32)), np.zeros((64, 1)), batch_size=16, verbose=0)
loss, kept, error = tracking.metrics
tracked = kept.result()  # shape: ()

# A total and a count.
total, count = keras.metrics.Mean().variables
sums = keras.metrics.SparseCategoricalAccuracy().variables
a_sum = sums[0]  # shape: ()
(only,) = keras.metrics.Sum().variables

# What an optimizer keeps: the counter, the rate, then what each weight has.
optimizer = keras.optimizers.Adam()
optimizer.build(model.trainable_variables)
steps, rate, momentum, velocity, *biases = optimizer.variables
moved = momentum + 0  # shape: (32, 1)
bias = biases[1] + 0  # shape: (1,)
nadam = keras.optimizers.Nadam()
nadam.build(model.trainable_variables)
product = nadam.variables[-1] + 0  # shape: ()

# The same without a state of their own.
trained = model.trainable_variables
y_pred, others = model.stateless_call(trained, model.non_trainable_variables, np.zeros((5, 32)))  # shape: (5, 1)
metric = keras.metrics.MeanSquaredError()
now = metric.stateless_update_state(metric.variables, np.zeros((5, 1)), y_pred)
result = metric.stateless_result(now)  # shape: ()
