import pandas as pd

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df[['a', 'q']]  # error[python-error]
