# Two modules that import each other: each finds the other's names once they are bound.
import numpy as np

import encoder

tokens = np.zeros((4, 12), dtype="int32")  # shape: (4, 12)
code = encoder.encode(tokens)  # shape: (4, 8)
text = encoder.roundtrip(tokens)  # shape: (4, 12, 50)
