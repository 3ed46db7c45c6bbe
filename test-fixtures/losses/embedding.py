from keras import losses
from tensorflow import keras
from tensorflow.keras import losses
import numpy as np
import tensorflow as tf

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.circle(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.circle(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8, 1, 1), dtype='int32')  # shape: (8, 1, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.circle(y_true, y_pred)  # shape: (8, 8)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = losses.Circle(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss_fn = tf.keras.losses.Circle(reduction=None)
loss = loss_fn(y_true, y_pred)  # shape: (8,)

x = np.array([1, 1, 2, 2, 3])  # shape: (5,)
x2 = np.random.rand(5, 4)  # shape: (5, 4)
loss = tf.keras.losses.Circle(gamma=256, margin=0.25)(x, x2)  # shape: ()

x = np.array([1, 1, 2, 2, 3])  # shape: (5,)
x2 = np.random.rand(5, 4)  # shape: (5, 4)
x3 = np.random.rand(6, 4)  # shape: (6, 4)
x4 = np.array([1, 1, 2, 2, 3, 4])  # shape: (6,)
y = losses.circle(x, x2, gamma=80.0, margin=0.4, ref_embeddings=x3, ref_labels=x4, remove_diagonal=False)  # shape: (5,)

x = np.array([1, 1, 2, 2, 3])  # shape: (5,)
x2 = np.random.rand(5, 4)  # shape: (5, 4)
x3 = np.random.rand(5)  # shape: (5,)
loss = tf.keras.losses.Circle(reduction='mean_with_sample_weight')(x, x2, x3)  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.circle(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.circle(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss_fn = losses.Circle(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = tf.keras.losses.Circle(reduction=None)
loss = loss_fn(y_true, y_pred)  # shape: (8,)

x = np.array([1, 1, 2, 2, 3])  # shape: (5,)
x2 = np.random.rand(5, 4)  # shape: (5, 4)
x3 = np.random.rand(5)  # shape: (5,)
loss = losses.Circle()(x, x2, x3)  # shape: ()

x = np.array([1, 1, 2, 2, 3, 4])  # shape: (6,)
x2 = np.random.rand(6, 4)  # shape: (6, 4)
loss = losses.Circle(reduction=None)(x, x2)  # shape: (6,)
