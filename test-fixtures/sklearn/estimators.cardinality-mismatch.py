import numpy as np
from sklearn.svm import SVC

svc = SVC().fit(np.random.rand(20, 5), np.zeros(19))  # error[cardinality-mismatch]
