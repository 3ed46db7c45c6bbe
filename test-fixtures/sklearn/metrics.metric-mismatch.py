from sklearn.metrics import accuracy_score
import numpy as np
import pandas as pd

s = accuracy_score(np.array([0, 1, 1]), np.random.rand(3, 2))  # error[metric-mismatch]
