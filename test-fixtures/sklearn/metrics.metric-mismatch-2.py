from sklearn.metrics import mean_squared_error
import numpy as np
import pandas as pd

s = mean_squared_error(np.array([0, 1, 1]), np.random.rand(3, 2))  # error[metric-mismatch]
