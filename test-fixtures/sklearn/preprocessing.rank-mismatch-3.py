from sklearn.preprocessing import OneHotEncoder
import numpy as np
import pandas as pd

y = np.array([0, 1, 2])  # shape: (3,)
e = OneHotEncoder(sparse_output=False).fit_transform(y)  # error[rank-mismatch]
