from keras import ops
import keras
import numpy as np

x = keras.random.uniform((6, 4))  # shape: (6, 4)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = ops.correlate(x, z, mode='full')  # error[rank-mismatch]
