import numpy as np
from keras import metrics

y = np.eye(4)
values = metrics.top_k_categorical_accuracy(y, np.ones((4, 4), dtype="float32"), k=2)  # shape: (4,)
values = metrics.top_k_categorical_accuracy(y, np.ones((4, 4)), k=2)  # error[wrong-kind]: top_k_categorical_accuracy expects an output of float32, got float64
