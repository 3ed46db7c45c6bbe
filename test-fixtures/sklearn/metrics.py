from sklearn.metrics import accuracy_score
from sklearn.metrics import confusion_matrix
from sklearn.metrics import f1_score
from sklearn.metrics import mean_squared_error
from sklearn.metrics import r2_score
import numpy as np
import pandas as pd

s = accuracy_score(np.array([0, 1, 1]), np.array([0, 1, 0]))

s = f1_score(np.array([0, 1, 1]), np.array([0, 1, 0]))

s = mean_squared_error(np.array([0, 1, 1]), np.array([0, 1, 0]))

s = r2_score(np.array([0, 1, 1]), np.array([0, 1, 0]))

s = confusion_matrix(np.array([0, 1, 1]), np.array([0, 1, 0]))  # shape: (2, 2)

s = accuracy_score(np.array([0, 1, 2, 2]), np.array([[0], [1], [2], [0]]))

s = mean_squared_error(np.array([0, 1, 2, 2]), np.array([[0], [1], [2], [0]]))

s = r2_score(np.array([0, 1, 2, 2]), np.array([[0], [1], [2], [0]]))
