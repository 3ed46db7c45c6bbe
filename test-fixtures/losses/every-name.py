"""Losses and metrics by every name."""
import keras
import numpy as np
from keras import losses, metrics

truth = np.ones((4, 3), dtype="float32")    # shape: (4, 3)
scores = np.full((4, 3), 0.5, dtype="float32")    # shape: (4, 3)
loss = losses.MeanAbsolutePercentageError()(truth, scores)    # shape: ()
loss = losses.MeanAbsolutePercentageError(reduction="none")(truth, scores)    # shape: (4,)
loss = losses.MeanSquaredLogarithmicError()(truth, scores)    # shape: ()
loss = losses.MeanSquaredLogarithmicError(reduction=None)(truth, scores)    # shape: (4,)
loss = losses.categorical_generalized_cross_entropy(np.array([0, 1, 2, 0]), scores, 0.5)    # shape: (4,)
loss = losses.ctc(np.array([[1, 2], [1, 1]]), np.ones((2, 6, 5), dtype="float32"))    # shape: (2,)
loss = losses.get("mse")(truth, scores)    # shape: (4,)
loss = losses.deserialize("mean_absolute_error")(truth, scores)    # shape: (4,)
loss = losses.deserialize(losses.serialize(losses.Huber()))(truth, scores)    # shape: ()
score = metrics.get("mse")(truth, scores)    # shape: ()
score = metrics.get("MeanSquaredError")(truth, scores)    # shape: ()
score = metrics.deserialize(metrics.serialize(metrics.Mean()))(truth)    # shape: ()
score = metrics.deserialize("mean_squared_error")(truth, scores)    # shape: ()
