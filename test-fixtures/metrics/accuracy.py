from keras import metrics
from tensorflow import keras
from tensorflow.keras import metrics
import keras
import numpy as np

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.Accuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.Accuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.Accuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 4, 4), dtype='float32')  # shape: (8, 4, 4)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = metrics.Accuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.Accuracy()
r = m(y_true, y_pred, sample_weight=np.ones((8,)))  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.BinaryAccuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((), dtype='float32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
m = metrics.BinaryAccuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CategoricalAccuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.SparseCategoricalAccuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.SparseTopKCategoricalAccuracy(k=2)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = keras.metrics.TopKCategoricalAccuracy(k=2)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
r = metrics.binary_accuracy(y_true, y_pred)  # shape: (8, 3)

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
r = metrics.binary_accuracy(y_true, y_pred)  # shape: (8, 5, 3)

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
r = keras.metrics.binary_accuracy(y_true, y_pred)  # shape: (8, 4, 4, 1)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
r = keras.metrics.categorical_accuracy(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
r = metrics.sparse_categorical_accuracy(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
r = keras.metrics.sparse_top_k_categorical_accuracy(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
r = metrics.top_k_categorical_accuracy(y_true, y_pred)  # shape: (8, 4, 4)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.BinaryAccuracy(threshold=0.3)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

x = np.array([[1], [2], [3], [4]])  # shape: (4, 1)
x2 = np.array([[0], [2], [3], [4]])  # shape: (4, 1)
m = metrics.Accuracy()
m.update_state(x, x2)
r = m.result()  # shape: ()

x = np.array([[1], [1], [0], [0]])  # shape: (4, 1)
x2 = np.random.rand(4, 1)  # shape: (4, 1)
m = metrics.BinaryAccuracy(threshold=0.3)
m.update_state(x, x2)
r = m.result()  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.Accuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5), dtype='float32')  # shape: (8, 5)
y_pred = np.full((8, 5, 1), 0.5, dtype='float32')  # shape: (8, 5, 1)
m = metrics.Accuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 3), 0.5, dtype='float32')  # shape: (8, 4, 4, 3)
m = metrics.Accuracy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()
