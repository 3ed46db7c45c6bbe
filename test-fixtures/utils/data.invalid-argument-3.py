import keras
import numpy as np

ds = keras.utils.timeseries_dataset_from_array(np.ones((20, 2)), None, 4, sequence_stride=0)  # error[invalid-argument]
