import numpy as np
import keras

y = keras.utils.normalize(np.ones((3,), dtype="int32"))  # shape: (1, 3)
y = keras.utils.normalize(np.ones((2, 3), dtype="float32"))  # shape: (2, 3)
short = keras.utils.timeseries_dataset_from_array(np.arange(33), None, sequence_length=50)
n = np.zeros(len(short))  # shape: (0,)
counts = keras.utils.timeseries_dataset_from_array(list(range(33)), None, sequence_length=4, batch_size=8)
x = counts.element_spec  # shape: (None, None)
v = keras.Variable(3)  # shape: ()
y = v * 2  # shape: ()
