import numpy as np
from sklearn.preprocessing import MinMaxScaler

scaler = MinMaxScaler().fit(np.random.rand(20, 5))
back = scaler.inverse_transform(np.zeros((4, 1)))  # error[axis-mismatch]: MinMaxScaler expects 5
