import numpy as np
from keras import layers

none = np.zeros(layers.Dropout(0.5).count_params())  # shape: (0,)
count = layers.Dense(3).count_params()  # error[python-error]
