import numpy as np
import pandas as pd

s = pd.Series(np.zeros((3, 2)))  # error[rank-mismatch]
