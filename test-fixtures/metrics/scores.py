from keras import metrics
from tensorflow import keras
from tensorflow.keras import metrics
import keras
import numpy as np
import tensorflow as tf

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.ConcordanceCorrelation()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.ConcordanceCorrelation()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.ConcordanceCorrelation()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 4, 4), dtype='int32')  # shape: (8, 4, 4)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = metrics.ConcordanceCorrelation()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = keras.metrics.ConcordanceCorrelation()
r = m(y_true, y_pred, sample_weight=np.ones((8,)))  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.F1Score()
m.update_state(y_true, y_pred)
r = m.result()  # shape: (1,)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.FBetaScore()
m.update_state(y_true, y_pred)
r = m.result()  # shape: (3,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.PearsonCorrelation()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 1, 1), dtype='int32')  # shape: (8, 1, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.R2Score()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
r = metrics.concordance_correlation(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
r = metrics.concordance_correlation(y_true, y_pred)  # shape: (8, 5)

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
r = metrics.concordance_correlation(y_true, y_pred)  # shape: (8, 4, 4)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
r = tf.keras.metrics.pearson_correlation(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = tf.keras.metrics.F1Score(average='micro')
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.F1Score(average='weighted')
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.F1Score(average=None, threshold=0.5)
m.update_state(y_true, y_pred)
r = m.result()  # shape: (3,)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.R2Score(class_aggregation='uniform_average')
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.R2Score(class_aggregation='variance_weighted_average')
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

x = np.full((4, 3), 0.5, dtype='float32')  # shape: (4, 3)
x2 = np.full((4, 3), 0.5, dtype='float32')  # shape: (4, 3)
y = tf.keras.metrics.concordance_correlation(x, x2, axis=-1)  # shape: (4,)

m = metrics.FBetaScore(average='micro', beta=0.5, threshold=0.66)
m.update_state([[1, 1, 1], [1, 0, 0], [1, 1, 0]], [[0.7, 0.7, 0.7], [1, 0, 0], [0.9, 0.8, 0]], None)
r = m.result()  # shape: ()

m = metrics.FBetaScore(average='macro', beta=2.0, threshold=0.66)
m.update_state([[1, 1, 1], [1, 0, 0], [1, 1, 0]], [[0.7, 0.7, 0.7], [1, 0, 0], [0.9, 0.8, 0]], None)
r = m.result()  # shape: ()

x = np.zeros((6, 3), dtype='int64')  # shape: (6, 3)
x2 = np.random.rand(6, 3)  # shape: (6, 3)
m = metrics.F1Score()
m.update_state(x, x2)
r = m.result()  # shape: (3,)

m = metrics.R2Score(class_aggregation=None, num_regressors=1)
m.update_state([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]], [[0.4, 0.9, 1.6], [0.1, 1.2, 0.6], [1.5, 0.8, 0.6]], [0.8, 0.1, 0.4])
r = m.result()  # shape: (3,)

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.ConcordanceCorrelation()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()
