from tensorflow import keras
from tensorflow.keras import losses
from keras import losses
import keras
import numpy as np
import tensorflow as tf

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.cosine_similarity(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.cosine_similarity(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
loss = losses.cosine_similarity(y_true, y_pred)  # shape: (8, 5)

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
loss = losses.cosine_similarity(y_true, y_pred)  # shape: (8, 4, 4)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.huber(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.huber(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.log_cosh(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.mean_absolute_error(y_true, y_pred)  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = keras.losses.mean_absolute_percentage_error(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.mean_squared_error(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = keras.losses.mean_squared_logarithmic_error(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = losses.CosineSimilarity()
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = losses.CosineSimilarity(reduction=None)
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.zeros((), dtype='int32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
loss_fn = losses.CosineSimilarity()
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = keras.losses.CosineSimilarity(reduction='sum')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.CosineSimilarity(reduction='mean')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = tf.keras.losses.CosineSimilarity(reduction='sum_over_batch_size')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = tf.keras.losses.CosineSimilarity(reduction='none')(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.CosineSimilarity(reduction='mean_with_sample_weight')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones((8,))  # shape: (8,)
loss = keras.losses.CosineSimilarity()(y_true, y_pred, sample_weight=sw)  # shape: ()

y_true = tf.keras.Input((3,))  # shape: (None, 3)
y_pred = tf.keras.Input((3,))  # shape: (None, 3)
loss = tf.keras.losses.CosineSimilarity(reduction=None)(y_true, y_pred)  # shape: (None,)

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = tf.keras.losses.Huber(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = losses.LogCosh()
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = losses.MeanAbsoluteError(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()
