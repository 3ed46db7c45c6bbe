import numpy as np
from sklearn.utils import shuffle

a, b = shuffle(np.random.rand(20, 5), np.zeros(19))  # error[cardinality-mismatch]
