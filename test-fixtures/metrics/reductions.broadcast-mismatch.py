from keras import metrics
import numpy as np

m = metrics.Mean()
m.update_state([1.0, 2.0, 3.0], sample_weight=np.ones((3, 4)))  # error[broadcast-mismatch]
r = m.result()
