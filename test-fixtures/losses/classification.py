from keras import losses
from tensorflow import keras
from tensorflow.keras import losses
import keras
import numpy as np
import tensorflow as tf

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.binary_crossentropy(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
loss = tf.keras.losses.binary_crossentropy(y_true, y_pred)  # shape: (8, 4, 4)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.binary_focal_crossentropy(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
loss = losses.binary_focal_crossentropy(y_true, y_pred)  # shape: (8, 5)

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.categorical_crossentropy(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.categorical_focal_crossentropy(y_true, y_pred)  # shape: (8,)  # warning[label-encoding]

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = tf.keras.losses.sparse_categorical_crossentropy(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = losses.BinaryCrossentropy()
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss_fn = losses.BinaryCrossentropy(reduction=None)
loss = loss_fn(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.BinaryCrossentropy(reduction='sum')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.BinaryCrossentropy(reduction='mean')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.BinaryCrossentropy(reduction='sum_over_batch_size')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = keras.losses.BinaryCrossentropy(reduction='mean_with_sample_weight')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones((8,))  # shape: (8,)
loss = tf.keras.losses.BinaryCrossentropy()(y_true, y_pred, sample_weight=sw)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones(())  # shape: ()
loss = tf.keras.losses.BinaryCrossentropy()(y_true, y_pred, sample_weight=sw)  # shape: ()

y_true = keras.Input((3,))  # shape: (None, 3)
y_pred = keras.Input((3,))  # shape: (None, 3)
loss = keras.losses.BinaryCrossentropy(reduction=None)(y_true, y_pred)  # shape: (None,)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = keras.losses.BinaryFocalCrossentropy()
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = losses.CategoricalCrossentropy()
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss_fn = losses.CategoricalFocalCrossentropy(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()  # warning[label-encoding]

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = tf.keras.losses.CategoricalFocalCrossentropy(reduction='none')(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = losses.CategoricalGeneralizedCrossEntropy()
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = keras.Input((1,))  # shape: (None, 1)
y_pred = keras.Input((1,))  # shape: (None, 1)
loss = losses.CategoricalGeneralizedCrossEntropy(reduction=None)(y_true, y_pred)  # shape: (None, None)

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.BinaryCrossentropy(from_logits=True)(y_true, y_pred)  # shape: ()
