import numpy as np
from sklearn.model_selection import train_test_split

a, b = train_test_split(np.zeros((1, 5)), test_size=0.2)  # error[invalid-argument]
