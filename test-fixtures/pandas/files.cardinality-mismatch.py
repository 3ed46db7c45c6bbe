import numpy as np
import pandas as pd

frame = pd.DataFrame({"a": np.arange(20.0), "b": np.arange(20.0)})
frame["c"] = np.zeros(7)  # error[cardinality-mismatch]
