from keras import losses as metrics
import numpy as np

y_true = np.ones((4, 3), dtype='float32')  # shape: (4, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
r = metrics.cosine_similarity(y_true, y_pred)  # error[label-mismatch]
