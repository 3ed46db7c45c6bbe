import keras
import numpy as np

ds = keras.utils.timeseries_dataset_from_array(np.ones((20, 2)), None, 4, start_index=8, end_index=8)  # error[invalid-argument]
