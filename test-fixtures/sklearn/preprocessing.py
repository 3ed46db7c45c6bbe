from sklearn.preprocessing import Binarizer
from sklearn.preprocessing import LabelBinarizer
from sklearn.preprocessing import LabelEncoder, LabelBinarizer, OneHotEncoder
from sklearn.preprocessing import MaxAbsScaler
from sklearn.preprocessing import MinMaxScaler
from sklearn.preprocessing import Normalizer
from sklearn.preprocessing import OneHotEncoder
from sklearn.preprocessing import PolynomialFeatures
from sklearn.preprocessing import PowerTransformer
from sklearn.preprocessing import QuantileTransformer
from sklearn.preprocessing import RobustScaler
from sklearn.preprocessing import StandardScaler
import numpy as np
import pandas as pd

X = np.random.rand(20, 4).astype('float32')  # shape: (20, 4)
s = StandardScaler().fit(X)
Z = s.transform(X)  # shape: (20, 4)

X = np.random.randint(0, 9, (20, 4))  # shape: (20, 4)
Z = StandardScaler().fit_transform(X)  # shape: (20, 4)

X = np.random.rand(20, 4).astype('float32')  # shape: (20, 4)
s = MinMaxScaler().fit(X)
Z = s.transform(X)  # shape: (20, 4)

X = np.random.rand(20, 4).astype('float32')  # shape: (20, 4)
s = RobustScaler().fit(X)
Z = s.transform(X)  # shape: (20, 4)

X = np.random.rand(20, 4).astype('float32')  # shape: (20, 4)
s = MaxAbsScaler().fit(X)
Z = s.transform(X)  # shape: (20, 4)

X = np.random.rand(20, 4).astype('float32')  # shape: (20, 4)
s = QuantileTransformer().fit(X)
Z = s.transform(X)  # shape: (20, 4)

X = np.random.rand(20, 4).astype('float32')  # shape: (20, 4)
s = PowerTransformer().fit(X)
Z = s.transform(X)  # shape: (20, 4)

X = np.random.rand(20, 4).astype('float32')  # shape: (20, 4)
s = Normalizer().fit(X)
Z = s.transform(X)  # shape: (20, 4)

X = np.random.rand(20, 4).astype('float32')  # shape: (20, 4)
s = Binarizer().fit(X)
Z = s.transform(X)  # shape: (20, 4)

s = MinMaxScaler(feature_range=(0, 1))
d = np.random.rand(50)  # shape: (50,)
z = s.fit_transform(d.reshape(-1, 1))  # shape: (50, 1)
i = s.inverse_transform(z)  # shape: (50, 1)
j = s.inverse_transform(np.random.rand(7, 1))  # shape: (7, 1)

y = ['a', 'b', 'a']
e = LabelEncoder().fit_transform(y)  # shape: (3,)
n = np.max(e) + 1  # shape: ()
h = np.eye(int(n))[e]  # shape: (3, 2)

y = ['a', 'b', 'a']
e = LabelBinarizer().fit_transform(y)  # shape: (3, 1)

y = np.asarray(['a', 'b', 'a']).reshape(-1, 1)  # shape: (3, 1)
e = OneHotEncoder(sparse_output=False).fit_transform(y)  # shape: (3, 2)
f = OneHotEncoder().fit_transform(y).toarray()  # shape: (3, 2)
g = OneHotEncoder(sparse_output=False, drop='first').fit_transform(y)  # shape: (3, 1)

y = np.array([3, 1, 2, 2])  # shape: (4,)
e = LabelEncoder().fit_transform(y)  # shape: (4,)
n = np.max(e) + 1  # shape: ()
h = np.eye(int(n))[e]  # shape: (4, 3)

y = pd.Series(['x', 'y', 'x'])  # shape: (3,)
e = LabelEncoder().fit_transform(y)  # shape: (3,)
n = np.max(e) + 1  # shape: ()
h = np.eye(int(n))[e]  # shape: (3, 2)

y = np.random.choice(['u', 'v', 'w'], 200)  # shape: (200,)
e = LabelEncoder().fit_transform(y)  # shape: (200,)
n = np.max(e) + 1  # shape: ()
h = np.eye(int(n))[e]  # shape: (200, 3)

Z = PolynomialFeatures(2).fit_transform(np.random.rand(5, 3))  # shape: (5, 10)

X = np.random.randint(0, 9, (20, 4))  # shape: (20, 4)
Z = MinMaxScaler().fit_transform(X)  # shape: (20, 4)

X = np.random.randint(0, 9, (20, 4))  # shape: (20, 4)
Z = RobustScaler().fit_transform(X)  # shape: (20, 4)

X = np.random.randint(0, 9, (20, 4))  # shape: (20, 4)
Z = MaxAbsScaler().fit_transform(X)  # shape: (20, 4)

X = np.random.randint(0, 9, (20, 4))  # shape: (20, 4)
Z = QuantileTransformer().fit_transform(X)  # shape: (20, 4)

X = np.random.randint(0, 9, (20, 4))  # shape: (20, 4)
Z = PowerTransformer().fit_transform(X)  # shape: (20, 4)

X = np.random.randint(0, 9, (20, 4))  # shape: (20, 4)
Z = Normalizer().fit_transform(X)  # shape: (20, 4)

X = np.random.randint(0, 9, (20, 4))  # shape: (20, 4)
Z = Binarizer().fit_transform(X)  # shape: (20, 4)

y = np.array([3, 1, 2, 2])  # shape: (4,)
e = LabelBinarizer().fit_transform(y)  # shape: (4, 3)

y = np.asarray(np.array([3, 1, 2, 2])).reshape(-1, 1)  # shape: (4, 1)
e = OneHotEncoder(sparse_output=False).fit_transform(y)  # shape: (4, 3)
f = OneHotEncoder().fit_transform(y).toarray()  # shape: (4, 3)
g = OneHotEncoder(sparse_output=False, drop='first').fit_transform(y)  # shape: (4, 2)

y = np.random.randint(0, 3, 100)  # shape: (100,)
e = LabelEncoder().fit_transform(y)  # shape: (100,)
n = np.max(e) + 1  # shape: ()
h = np.eye(int(n))[e]  # shape: (100, 3)

y = np.random.randint(0, 3, 100)  # shape: (100,)
e = LabelBinarizer().fit_transform(y)  # shape: (100, 3)

y = np.asarray(np.random.randint(0, 3, 100)).reshape(-1, 1)  # shape: (100, 1)
e = OneHotEncoder(sparse_output=False).fit_transform(y)  # shape: (100, 3)
f = OneHotEncoder().fit_transform(y).toarray()  # shape: (100, 3)
g = OneHotEncoder(sparse_output=False, drop='first').fit_transform(y)  # shape: (100, 2)

y = [0, 1, 2, 1]
e = LabelEncoder().fit_transform(y)  # shape: (4,)
n = np.max(e) + 1  # shape: ()
h = np.eye(int(n))[e]  # shape: (4, 3)

y = [0, 1, 2, 1]
e = LabelBinarizer().fit_transform(y)  # shape: (4, 3)

y = np.asarray([0, 1, 2, 1]).reshape(-1, 1)  # shape: (4, 1)
e = OneHotEncoder(sparse_output=False).fit_transform(y)  # shape: (4, 3)
f = OneHotEncoder().fit_transform(y).toarray()  # shape: (4, 3)
g = OneHotEncoder(sparse_output=False, drop='first').fit_transform(y)  # shape: (4, 2)

y = pd.Series(['x', 'y', 'x'])  # shape: (3,)
e = LabelBinarizer().fit_transform(y)  # shape: (3, 1)

y = np.asarray(pd.Series(['x', 'y', 'x'])).reshape(-1, 1)  # shape: (3, 1)
e = OneHotEncoder(sparse_output=False).fit_transform(y)  # shape: (3, 2)
f = OneHotEncoder().fit_transform(y).toarray()  # shape: (3, 2)
g = OneHotEncoder(sparse_output=False, drop='first').fit_transform(y)  # shape: (3, 1)

y = np.array([['a'], ['b']])  # shape: (2, 1)
e = LabelEncoder().fit_transform(y)  # shape: (2,)
n = np.max(e) + 1  # shape: ()
h = np.eye(int(n))[e]  # shape: (2, 2)

y = np.array([['a'], ['b']])  # shape: (2, 1)
e = LabelBinarizer().fit_transform(y)  # shape: (2, 1)

y = np.asarray(np.array([['a'], ['b']])).reshape(-1, 1)  # shape: (2, 1)
e = OneHotEncoder(sparse_output=False).fit_transform(y)  # shape: (2, 2)
f = OneHotEncoder().fit_transform(y).toarray()  # shape: (2, 2)
g = OneHotEncoder(sparse_output=False, drop='first').fit_transform(y)  # shape: (2, 1)

y = np.random.choice(['u', 'v', 'w'], 200)  # shape: (200,)
e = LabelBinarizer().fit_transform(y)  # shape: (200, 3)

y = np.asarray(np.random.choice(['u', 'v', 'w'], 200)).reshape(-1, 1)  # shape: (200, 1)
e = OneHotEncoder(sparse_output=False).fit_transform(y)  # shape: (200, 3)
f = OneHotEncoder().fit_transform(y).toarray()  # shape: (200, 3)
g = OneHotEncoder(sparse_output=False, drop='first').fit_transform(y)  # shape: (200, 2)
