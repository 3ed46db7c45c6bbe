from keras import metrics
from tensorflow import keras
from tensorflow.keras import metrics
import keras
import numpy as np
import tensorflow as tf

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = keras.metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = keras.metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 4, 4, 1), dtype='int32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CategoricalHinge()
r = m(y_true, y_pred, sample_weight=np.ones((8,)))  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.Hinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.SquaredHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
r = metrics.categorical_hinge(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
r = metrics.categorical_hinge(y_true, y_pred)  # shape: (8, 5)

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
r = tf.keras.metrics.categorical_hinge(y_true, y_pred)  # shape: (8, 4, 4)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
r = metrics.hinge(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
r = metrics.squared_hinge(y_true, y_pred)  # shape: (8,)

x = np.random.rand(2, 4)  # shape: (2, 4)
x2 = np.random.rand(2, 4)  # shape: (2, 4)
m = metrics.Hinge()
m.update_state(x, x2)
r = m.result()  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((1, 3), dtype='int32')  # shape: (1, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 1, 1), dtype='int32')  # shape: (8, 1, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = keras.metrics.CategoricalHinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

m = metrics.CategoricalHinge()
m.update_state([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3])
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.Hinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.Hinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.Hinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 5, 3), dtype='int32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.Hinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.ones((8, 5, 1), dtype='float32')  # shape: (8, 5, 1)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = tf.keras.metrics.Hinge()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()
