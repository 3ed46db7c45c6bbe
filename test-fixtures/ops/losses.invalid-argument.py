from keras import ops
import numpy as np

x = np.random.rand(1, 3, 4)  # shape: (1, 3, 4)
y = ops.ctc_decode(x, beam_width=4, sequence_lengths=[3, 3, 1], strategy='invalid', top_paths=2)  # error[invalid-argument]
