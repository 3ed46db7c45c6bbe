from keras import ops
import numpy as np

x = np.ones((16,), dtype='float32')  # shape: (16,)
y = ops.stft(x, 9, 4, 8)  # error[invalid-argument]
