from keras import ops
import numpy as np

x = np.random.rand(2, 8, 8, 8, 3).astype("float32")  # shape: (2, 8, 8, 8, 3)
y = ops.max_pool(x, 10, strides=1)  # error[output-too-small]
