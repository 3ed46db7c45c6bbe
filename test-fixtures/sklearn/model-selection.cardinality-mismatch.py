from sklearn.model_selection import train_test_split
import numpy as np
import pandas as pd

X = np.random.rand(10, 2)  # shape: (10, 2)
a, b, c, d = train_test_split(X, np.zeros(9))  # error[cardinality-mismatch]
