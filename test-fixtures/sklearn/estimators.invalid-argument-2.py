import numpy as np
from sklearn.decomposition import PCA

reduced = PCA(n_components=8).fit_transform(np.random.rand(20, 5))  # error[invalid-argument]
