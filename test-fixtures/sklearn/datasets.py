from sklearn.datasets import load_breast_cancer
from sklearn.datasets import load_diabetes
from sklearn.datasets import load_digits
from sklearn.datasets import load_iris
from sklearn.datasets import load_wine
from sklearn.datasets import make_blobs
from sklearn.datasets import make_circles
from sklearn.datasets import make_classification
from sklearn.datasets import make_moons
from sklearn.datasets import make_regression
from sklearn.datasets import make_s_curve
from sklearn.datasets import make_swiss_roll
import numpy as np
import pandas as pd

d = load_iris()
X = d.data  # shape: (150, 4)
y = d.target  # shape: (150,)
X2 = d['data']  # shape: (150, 4)
n = len(np.unique(y))
w = np.zeros(n)  # shape: (3,)
a, b = load_iris(return_X_y=True)

d = load_iris(as_frame=True)
X = d.data  # shape: (150, 4)
y = d.target  # shape: (150,)
v = X.values  # shape: (150, 4)
a, b = load_iris(return_X_y=True, as_frame=True)
f = d.frame  # shape: (150, 5)

d = load_wine()
X = d.data  # shape: (178, 13)
y = d.target  # shape: (178,)
X2 = d['data']  # shape: (178, 13)
n = len(np.unique(y))
w = np.zeros(n)  # shape: (3,)
a, b = load_wine(return_X_y=True)

d = load_breast_cancer()
X = d.data  # shape: (569, 30)
y = d.target  # shape: (569,)
X2 = d['data']  # shape: (569, 30)
n = len(np.unique(y))
w = np.zeros(n)  # shape: (2,)
a, b = load_breast_cancer(return_X_y=True)

d = load_digits()
X = d.data  # shape: (1797, 64)
y = d.target  # shape: (1797,)
X2 = d['data']  # shape: (1797, 64)
n = len(np.unique(y))
w = np.zeros(n)  # shape: (10,)
a, b = load_digits(return_X_y=True)

d = load_diabetes(as_frame=True)
X = d.data  # shape: (442, 10)
y = d.target  # shape: (442,)
v = X.values  # shape: (442, 10)
a, b = load_diabetes(return_X_y=True, as_frame=True)
f = d.frame  # shape: (442, 11)

X, y = make_classification()

X, y = make_classification(n_samples=30, n_features=8, n_classes=3, n_informative=4)

X, y = make_regression()

X, y = make_regression(30, 5, n_targets=2)

X, y = make_blobs()

X, y = make_blobs(30, centers=5)

X, y = make_moons()

X, y = make_moons(30, noise=0.1)

X, y = make_circles(31)

X, y = make_swiss_roll(20)

X, y = make_s_curve(9)

d = load_wine(as_frame=True)
X = d.data  # shape: (178, 13)
y = d.target  # shape: (178,)
v = X.values  # shape: (178, 13)
a, b = load_wine(return_X_y=True, as_frame=True)
f = d.frame  # shape: (178, 14)

d = load_breast_cancer(as_frame=True)
X = d.data  # shape: (569, 30)
y = d.target  # shape: (569,)
v = X.values  # shape: (569, 30)
a, b = load_breast_cancer(return_X_y=True, as_frame=True)
f = d.frame  # shape: (569, 31)

d = load_digits(as_frame=True)
X = d.data  # shape: (1797, 64)
y = d.target  # shape: (1797,)
v = X.values  # shape: (1797, 64)
a, b = load_digits(return_X_y=True, as_frame=True)
f = d.frame  # shape: (1797, 65)

X, y = make_classification(50, 6)

X, y = make_regression(30, 5)

X, y = make_blobs(30, 4)

X, y = make_blobs(n_samples=[10, 20, 5])

X, y = make_moons((10, 12))
