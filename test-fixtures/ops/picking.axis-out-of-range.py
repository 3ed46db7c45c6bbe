import keras
import numpy as np

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.take(x, np.array([0, 1, 1]), axis=3)  # error[axis-out-of-range]
