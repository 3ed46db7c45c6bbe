from keras import metrics
import keras
import numpy as np
import tensorflow as tf

m = metrics.Mean()
m.update_state(np.ones((3, 4)))
r = m.result()  # shape: ()

m = tf.keras.metrics.Mean()
m.update_state([1.0, 2.0, 3.0], sample_weight=[1, 0, 1])
r = m.result()  # shape: ()

m = metrics.Sum()
m.update_state([1.0, 2.0, 3.0])
r = m.result()  # shape: ()

m = keras.metrics.MeanMetricWrapper(lambda y_true, y_pred: keras.ops.abs(y_true - y_pred))
m.update_state(np.ones((4, 3), 'float32'), np.ones((4, 3), 'float32'))
r = m.result()  # shape: ()

m = metrics.Mean()
m.update_state(np.ones((3, 4)), sample_weight=np.ones((3,)))
r = m.result()  # shape: ()

m = metrics.Sum()
m.update_state(np.ones((3, 4)))
r = m.result()  # shape: ()

m = metrics.Sum()
m.update_state(2.0)
r = m.result()  # shape: ()

m = keras.metrics.Sum()
m.update_state([1.0, 2.0, 3.0], sample_weight=[1, 0, 1])
r = m.result()  # shape: ()

m = keras.metrics.Sum()
m.update_state([1, 3, 5, 7])
r = m.result()  # shape: ()

m = metrics.Sum()
m.update_state([1, 3, 5, 7], sample_weight=[1, 1, 0, 0])
r = m.result()  # shape: ()

m = metrics.Sum()
m.update_state([[1, 3], [5, 7]], sample_weight=[[1, 0]])
r = m.result()  # shape: ()

m = tf.keras.metrics.Mean()
m.update_state([1, 3, 5, 7], sample_weight=[1, 1, 0, 0])
r = m.result()  # shape: ()
