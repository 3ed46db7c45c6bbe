from sklearn.decomposition import PCA
import numpy as np
import pandas as pd

p = PCA(3)
Z = p.fit_transform(np.random.rand(20, 6))  # shape: (20, 3)
W = p.transform(np.random.rand(4, 6))  # shape: (4, 3)
V = p.transform(np.random.rand(4, 5))  # error[axis-mismatch]
