"""One column of labels for each column of an output, and the likeliest class of all without an axis."""
import numpy as np
from keras import metrics, ops

auc = metrics.AUC(multi_label=True)
auc.update_state(np.ones((8, 1), dtype="float32"), ops.ones((8, 8)))
a = auc.result()  # shape: ()
b = metrics.IoU(num_classes=2, target_class_ids=[0, 1], axis=None, sparse_y_true=False)(np.ones((3,)), np.ones((3,)))  # shape: ()
label = np.random.randint(0, 3, size=())  # shape: () int64
c = metrics.sparse_categorical_crossentropy(label, np.random.rand(3))  # shape: () float64
r2 = metrics.R2Score(dtype="float16")
r2.update_state(np.ones((4, 4)), np.ones((4, 4)))
d = r2.result()  # shape: () float32
