from sklearn.model_selection import train_test_split
import numpy as np
import pandas as pd

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y)

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, test_size=0.2)

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, train_size=0.6)

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, test_size=0.25, random_state=42, shuffle=True)

a, b, c, d = train_test_split([1, 2, 3, 4], [1, 2, 3, 4])
x = np.array(a)  # shape: (3,)
y = np.array(d)  # shape: (1,)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X, test_size=0.2)

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, test_size=0.33)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X, test_size=0.33)

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, test_size=7)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X, test_size=7)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X, train_size=0.6)

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, train_size=10)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X, train_size=10)

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, test_size=0.1, train_size=0.5)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X, test_size=0.1, train_size=0.5)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X, test_size=0.25, random_state=42, shuffle=True)

X = np.random.rand(37, 4)  # shape: (37, 4)
y = np.random.randint(0, 2, (37, 1))  # shape: (37, 1)
a, b, c, d = train_test_split(X, y, test_size=1/3)

X = np.random.rand(37, 4)  # shape: (37, 4)
a, b = train_test_split(X, test_size=1/3)
