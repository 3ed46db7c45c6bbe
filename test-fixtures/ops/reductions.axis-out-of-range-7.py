import keras
import numpy as np

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = keras.ops.any(x, axis=3)  # error[axis-out-of-range]
