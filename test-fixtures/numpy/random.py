from sklearn.model_selection import train_test_split
import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.random.permutation(x)  # shape: (2, 6)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.random.permutation(x)  # shape: (2, 3, 4)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.random.permutation(x)  # shape: (100, 28, 28)

y = np.random.random((2, 3))  # shape: (2, 3)

y = np.random.random(4)  # shape: (4,)

y = np.random.randint(10)

y = np.random.randint(10, size=(2, 3))  # shape: (2, 3)

y = np.random.normal(0, 1, 5)  # shape: (5,)

y = np.random.uniform(0, 1, (2, 3))  # shape: (2, 3)

y = np.random.uniform(low=0, high=1, size=[2, 3])  # shape: (2, 3)

y = np.random.choice([1, 2, 3], size=(2, 2))  # shape: (2, 2)

y = np.random.binomial(1, 0.5, (4,))  # shape: (4,)

y = np.random.default_rng(0).random((2, 3))  # shape: (2, 3)

y = np.random.default_rng(0).integers(0, 10, size=(3,))  # shape: (3,)

y = np.random.default_rng(0).standard_normal((2, 3))  # shape: (2, 3)

y = np.random.RandomState(0).rand(2, 3)  # shape: (2, 3)

y = np.random.exponential(size=(2,))  # shape: (2,)

y = np.random.dirichlet((1, 2, 3), 5)  # shape: (5, 3)

y = np.eye(10)[np.random.randint(0, 10, 5)]  # shape: (5, 10)

X = np.random.rand(101, 4)  # shape: (101, 4)
y = np.random.randint(0, 2, 101)  # shape: (101,)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)

X = np.random.rand(101, 4)  # shape: (101, 4)
y = np.random.randint(0, 2, 101)  # shape: (101,)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.33, stratify=y)

y = np.random.randint(0, 10, (5, 2))  # shape: (5, 2)

y = np.random.normal(size=(2, 3))  # shape: (2, 3)

y = np.random.normal(0, 1, (2, 3))  # shape: (2, 3)

y = np.random.uniform(-1, 1, size=4)  # shape: (4,)

y = np.random.default_rng(0).normal(size=(2, 3))  # shape: (2, 3)

X = np.random.rand(101, 4)  # shape: (101, 4)
y = np.random.randint(0, 2, 101)  # shape: (101,)
X_train, X_test, y_train, y_test = train_test_split(X, y)
