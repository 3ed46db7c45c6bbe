from sklearn.preprocessing import StandardScaler
import numpy as np
import pandas as pd

df = pd.DataFrame(np.random.rand(10, 3), columns=['a', 'b', 'c'])  # shape: (10, 3)
Z = StandardScaler().fit_transform(df)  # shape: (10, 3)
Y = StandardScaler().fit_transform(df[['a']])  # shape: (10, 1)
X = StandardScaler().fit_transform(df['a'])  # error[rank-mismatch]
