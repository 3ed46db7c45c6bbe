import numpy as np
import pandas as pd

frame = pd.DataFrame({"a": np.arange(20.0), "b": np.arange(20.0)})
row = frame.iloc[:, 2]  # error[index-out-of-range]
