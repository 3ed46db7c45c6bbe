from sklearn.preprocessing import StandardScaler
import numpy as np
import pandas as pd

X = np.random.rand(20, 4, 2)  # shape: (20, 4, 2)
Z = StandardScaler().fit_transform(X)  # error[rank-mismatch]
