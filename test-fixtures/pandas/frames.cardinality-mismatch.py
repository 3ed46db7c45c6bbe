import pandas as pd

df = pd.DataFrame({'a': [1, 2], 'b': [1, 2, 3]})  # error[cardinality-mismatch]
