from sklearn.model_selection import train_test_split
import numpy as np
import pandas as pd

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, test_size=2.0)  # error[invalid-argument]
