import numpy as np
from sklearn.linear_model import LinearRegression

line = LinearRegression().fit(np.arange(20), np.zeros(20))  # error[rank-mismatch]
