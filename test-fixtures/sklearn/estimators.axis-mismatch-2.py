import numpy as np
from sklearn.linear_model import LinearRegression

line = LinearRegression().fit(np.random.rand(20, 5), np.zeros(20))
back = line.predict(np.zeros((4, 3)))  # error[axis-mismatch]
