import numpy as np
import pandas as pd
import tensorflow as tf

df = pd.DataFrame({"aa": [1.0, 2.0, 3.0, 4.0], "bb": [1, 0, 1, 0], "cc": ["x", "y", "x", "z"]})
missing = df.isnull().sum()  # shape: (3,)
numbers = df[["aa", "bb"]]
totals = numbers.sum()
largest = numbers.max()
positive = (numbers > 0).sum()
counts = df[["bb"]].sum()

labels = df.pop("cc")
columns = dict(df)
column = columns["aa"]  # shape: (4,)
ds = tf.data.Dataset.from_tensor_slices((dict(df), labels)).batch(2)
