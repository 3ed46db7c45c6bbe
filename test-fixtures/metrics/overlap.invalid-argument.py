from keras import metrics
import numpy as np

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.IoU(num_classes=2, target_class_ids=[5])  # error[invalid-argument]
m.update_state(y_true, y_pred)
r = m.result()
