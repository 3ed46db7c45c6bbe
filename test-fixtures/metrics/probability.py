from tensorflow import keras
from tensorflow.keras import metrics
from keras import metrics
import keras
import numpy as np
import tensorflow as tf

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.BinaryCrossentropy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = tf.keras.metrics.BinaryCrossentropy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 5, 3), dtype='int32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.BinaryCrossentropy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = keras.metrics.BinaryCrossentropy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.BinaryCrossentropy()
r = m(y_true, y_pred, sample_weight=np.ones((8,)))  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CategoricalCrossentropy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.KLDivergence()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.Poisson()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.SparseCategoricalCrossentropy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
r = metrics.binary_crossentropy(y_true, y_pred)  # shape: (8, 5)

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
r = metrics.binary_focal_crossentropy(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
r = metrics.categorical_crossentropy(y_true, y_pred)  # shape: (8, 4, 4)  # warning[label-encoding]

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
r = keras.metrics.categorical_focal_crossentropy(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
r = metrics.kl_divergence(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
r = metrics.poisson(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
r = tf.keras.metrics.sparse_categorical_crossentropy(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.SparseCategoricalCrossentropy(from_logits=True)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

x = np.array([1, 0, 1])  # shape: (3,)
x2 = np.random.rand(3)  # shape: (3,)
m = tf.keras.metrics.BinaryCrossentropy(from_logits=True, label_smoothing=0.1)
m.update_state(x, x2)
r = m.result()  # shape: ()

y = tf.keras.metrics.kld(np.ones((4, 3), dtype='float32'), np.full((4, 3), 0.5, dtype='float32'))  # shape: (4,)

y = tf.keras.metrics.kullback_leibler_divergence(np.ones((4, 3), dtype='float32'), np.full((4, 3), 0.5, dtype='float32'))  # shape: (4,)

m = tf.keras.metrics.BinaryCrossentropy()
m.update_state([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3])
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.CategoricalCrossentropy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 5, 3), dtype='int32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.CategoricalCrossentropy()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CategoricalCrossentropy()
r = m(y_true, y_pred, sample_weight=np.ones((8,)))  # shape: ()
