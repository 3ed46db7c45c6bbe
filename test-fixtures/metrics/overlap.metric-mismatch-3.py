from keras import metrics
import numpy as np

y_true = np.zeros((), dtype='int32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
m = metrics.OneHotIoU(num_classes=3, target_class_ids=[0])
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
