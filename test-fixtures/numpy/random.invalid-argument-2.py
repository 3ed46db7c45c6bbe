from sklearn.model_selection import train_test_split
import numpy as np

X = np.random.rand(101, 4)  # shape: (101, 4)
y = np.random.randint(0, 2, 101)  # shape: (101,)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=1.5)  # error[invalid-argument]
