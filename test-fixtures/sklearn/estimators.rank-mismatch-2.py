import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(np.random.rand(20, 1))
back = scaler.inverse_transform(np.zeros(4))  # error[rank-mismatch]
