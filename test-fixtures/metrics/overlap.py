from keras import metrics
from tensorflow import keras
from tensorflow.keras import metrics
import keras
import numpy as np
import tensorflow as tf

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.BinaryIoU()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 5, 3), dtype='int32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.BinaryIoU()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 4, 4, 1), dtype='int32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = metrics.BinaryIoU()
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.BinaryIoU()
r = m(y_true, y_pred, sample_weight=np.ones((8, 3)))  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = tf.keras.metrics.IoU(num_classes=3, target_class_ids=[0])
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.IoU(num_classes=3, target_class_ids=[0])
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.MeanIoU(num_classes=3)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.OneHotIoU(num_classes=3, target_class_ids=[0])
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.OneHotMeanIoU(num_classes=3)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.MeanIoU(num_classes=2, sparse_y_pred=False)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = keras.metrics.MeanIoU(num_classes=3, sparse_y_true=False)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.BinaryIoU(target_class_ids=[0, 1], threshold=0.3)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

x = np.random.rand(4)  # shape: (4,)
m = keras.metrics.BinaryIoU()
m.update_state([0, 1, 0, 1], [0.1, 0.2, 0.4, 0.7], sample_weight=x)
r = m.result()  # shape: ()

x = np.array([1])  # shape: (1,)
x2 = np.ones((1,), dtype='float32')  # shape: (1,)
m = keras.metrics.BinaryIoU()
m.update_state(x, x2)
r = m.result()  # shape: ()

m = metrics.BinaryIoU()
m.update_state([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3])
r = m.result()  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
m = metrics.IoU(num_classes=3, target_class_ids=[0])
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 5, 3), dtype='int32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = metrics.IoU(num_classes=3, target_class_ids=[0])
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 4, 4), dtype='int32')  # shape: (8, 4, 4)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = keras.metrics.IoU(num_classes=3, target_class_ids=[0])
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

m = metrics.IoU(num_classes=3, target_class_ids=[0])
m.update_state([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3])
r = m.result()  # shape: ()

y_true = np.zeros((8, 5), dtype='int32')  # shape: (8, 5)
y_pred = np.full((8, 5, 1), 0.5, dtype='float32')  # shape: (8, 5, 1)
m = keras.metrics.MeanIoU(num_classes=3)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 4, 4, 1), dtype='int32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = keras.metrics.MeanIoU(num_classes=3)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

y_true = np.zeros((8, 4, 4), dtype='int32')  # shape: (8, 4, 4)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
m = metrics.MeanIoU(num_classes=3)
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

m = metrics.MeanIoU(num_classes=3)
m.update_state([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3])
r = m.result()  # shape: ()

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.OneHotIoU(num_classes=3, target_class_ids=[0])
m.update_state(y_true, y_pred)
r = m.result()  # shape: ()

# Without an axis the likeliest of all is one class id.
labels = np.zeros((4, 8), dtype='bool')  # shape: (4, 8)
m = metrics.OneHotIoU(num_classes=4, target_class_ids=[0], sparse_y_pred=True, axis=None)
r = m(labels, np.ones((4, 8), dtype='float32'))  # shape: ()
