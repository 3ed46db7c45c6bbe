import numpy as np
import keras

y = keras.utils.normalize(np.ones((2, 3)), axis=2)  # error[axis-out-of-range]
