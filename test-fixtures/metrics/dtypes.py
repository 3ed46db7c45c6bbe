"""Results have the dtype of the metric; functions that of the output."""
import numpy as np
from keras import metrics

y = np.zeros((4, 3), dtype="int32")
p = np.full((4, 3), 0.5)  # shape: (4, 3) float64
a = metrics.MeanAbsoluteError(dtype="float16")(y, p)  # shape: () float16
b = metrics.Mean(dtype="float64")(p)  # shape: () float64
c = metrics.pearson_correlation(y, p)  # shape: (4,) float64
d = metrics.binary_accuracy(y, p)  # shape: (4, 3) float32
e = metrics.CosineSimilarity(axis=None)(y, p)  # shape: () float32
f = metrics.R2Score(class_aggregation=None)(np.zeros((8, 1)), np.zeros((8,)))  # shape: (1,) float32
g = metrics.RecallAtPrecision(0.8)(np.ones((1,)), np.ones((4,)), sample_weight=np.ones(()))  # shape: () float32
