import numpy as np
from sklearn.model_selection import StratifiedKFold

for train, test in StratifiedKFold(3).split(np.zeros((20, 5)), np.arange(19) % 2):  # error[cardinality-mismatch]
    pass
