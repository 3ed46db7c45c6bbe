from keras import metrics
from tensorflow import keras
from tensorflow.keras import metrics
import keras
import numpy as np
import tensorflow as tf

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = keras.metrics.AUC()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.AUC()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.AUC()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = tf.keras.metrics.AUC()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((), dtype='int32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
m = metrics.AUC()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.AUC()
r = m(y_true, y_pred, sample_weight=np.ones((8,)))  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.FalseNegatives()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.FalsePositives()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.Precision()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.PrecisionAtRecall(recall=0.5)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.Recall()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = tf.keras.metrics.RecallAtPrecision(precision=0.5)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.SensitivityAtSpecificity(0.5)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.SpecificityAtSensitivity(0.5)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5), dtype='float32')  # shape: (8, 5)
y_pred = np.full((8, 5, 1), 0.5, dtype='float32')  # shape: (8, 5, 1)
m = metrics.TrueNegatives()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.TruePositives()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.AUC(multi_label=True)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.AUC(multi_label=True, num_labels=3)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.AUC(curve='PR')
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = keras.metrics.AUC(from_logits=True)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.Precision(top_k=2)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = keras.metrics.Precision(thresholds=[0.3, 0.5])
m.update_state(y_true, y_pred)
r = m.result()  # shape: (2,)

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.Recall(class_id=1, top_k=2)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

x = np.array([0, 0, 0, 0])  # shape: (4,)
x2 = np.array([0, 0, 0, 0])  # shape: (4,)
m = metrics.Precision()
m.update_state(x, x2)
r = m.result()  # shape: ()

# Thresholds of AUC may lie outside of 0 … 1.
m = metrics.AUC(thresholds=[-0.1, 0.5])
r = m(np.ones((4,)), np.zeros((4,)))  # shape: ()
