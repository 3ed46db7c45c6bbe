from tensorflow import keras
from tensorflow.keras import metrics
from keras import metrics
import keras
import numpy as np
import tensorflow as tf

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CosineSimilarity()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.CosineSimilarity()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.CosineSimilarity()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.CosineSimilarity()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 4, 4), dtype='float32')  # shape: (8, 4, 4)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = metrics.CosineSimilarity()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((), dtype='float32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
m = metrics.CosineSimilarity()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CosineSimilarity()
r = m(y_true, y_pred, sample_weight=np.ones((8,)))  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.LogCoshError()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.MeanAbsoluteError()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.MeanAbsolutePercentageError()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = tf.keras.metrics.MeanSquaredError()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.MeanSquaredLogarithmicError()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.RootMeanSquaredError()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
r = metrics.huber(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 5, 1), dtype='float32')  # shape: (8, 5, 1)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
r = metrics.huber(y_true, y_pred)  # shape: (8, 5)  # warning[silent-broadcast]

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
r = metrics.log_cosh(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
r = keras.metrics.mean_absolute_error(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
r = metrics.mean_absolute_error(y_true, y_pred)  # shape: (8, 4, 4)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
r = metrics.mean_squared_error(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
r = metrics.mean_squared_logarithmic_error(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
r = metrics.mean_absolute_percentage_error(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CosineSimilarity(axis=1)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

x = np.zeros((4, 5), dtype='int64')  # shape: (4, 5)
x2 = np.zeros((4, 5), dtype='int64')  # shape: (4, 5)
x3 = np.random.rand(4)  # shape: (4,)
m = tf.keras.metrics.MeanSquaredError()
m.update_state(x, x2, sample_weight=x3)
r = m.result()  # shape: ()

x = np.array([2, 4, 6, 8])  # shape: (4,)
x2 = np.array([1, 3, 2, 3])  # shape: (4,)
x3 = np.array([0, 1, 0, 1])  # shape: (4,)
m = metrics.RootMeanSquaredError()
m.update_state(x, x2, sample_weight=x3)
r = m.result()  # shape: ()
