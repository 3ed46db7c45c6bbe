from keras import ops
import numpy as np

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.sparse_categorical_crossentropy(x, z)  # error[label-mismatch]
