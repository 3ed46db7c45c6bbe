import numpy as np
import pandas as pd

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.values.reshape(4, 4)  # error[reshape-mismatch]
