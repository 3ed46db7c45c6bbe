import keras
import numpy as np

left, right = keras.utils.split_dataset(np.ones((10, 3)), left_size=1.5)  # error[invalid-argument]
