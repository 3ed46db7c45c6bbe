import keras
import numpy as np

y = keras.random.dropout(np.ones((2, 3), dtype='float32'), 1)  # shape: (2, 3)
y = keras.random.dropout(np.ones((2, 3), dtype='float32'), 1.5)  # error[invalid-argument]
