from keras import ops
import numpy as np

x = np.ones((2, 3, 50, 50), dtype='float32')  # shape: (2, 3, 50, 50)
y = ops.image.rgb_to_hsv(x)  # error[axis-mismatch]
