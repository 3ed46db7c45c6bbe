import numpy as np
from sklearn.model_selection import train_test_split

a, b = train_test_split(np.zeros((20, 5)), test_size=0.6, train_size=0.6)  # error[invalid-argument]
