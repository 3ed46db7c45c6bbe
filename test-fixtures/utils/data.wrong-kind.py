import keras
import numpy as np

left, right = keras.utils.split_dataset({"a": np.ones((10, 3))}, left_size=0.5)  # error[wrong-kind]
