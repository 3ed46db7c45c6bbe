from sklearn.preprocessing import StandardScaler
import numpy as np
import pandas as pd

X = np.random.rand(20, 4)  # shape: (20, 4)
s = StandardScaler()
Z = s.fit_transform(X)  # shape: (20, 4)
W = s.transform(X[:5])  # shape: (5, 4)
V = s.transform(np.random.rand(3, 5))  # error[axis-mismatch]
