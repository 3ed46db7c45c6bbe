"""What utilities give, and plain Python that goes into shapes."""
import keras
import numpy as np
from keras import backend, utils

x = np.ones((10, 3), dtype="float32")  # shape: (10, 3)
series = np.arange(20, dtype="float32")  # shape: (20,)
a, b, c = utils.unpack_x_y_sample_weight((x, series, series))  # shape: (20,)
a, b = utils.pack_x_y_sample_weight(x, series)  # shape: (20,)
inputs = keras.Input((4,), name="features")  # shape: (None, 4)
hidden = keras.layers.Dense(3)(inputs)  # shape: (None, 3)
found = utils.get_source_inputs(hidden)[0]  # shape: (None, 4)
y = np.zeros((2 + utils.is_keras_tensor(inputs), 1 + utils.is_keras_tensor(x)))  # shape: (3, 1)
y = np.zeros((2,), dtype=utils.standardize_dtype("float16"))  # shape: (2,)
y = np.zeros((2,), dtype=backend.result_type("int32", "float16"))  # shape: (2,)
y = np.zeros((1 + backend.is_float_dtype("float16"), 1 + backend.is_int_dtype("float16")))  # shape: (2, 1)
windows = next(iter(utils.timeseries_dataset_from_array(series, None, sequence_length=5, batch_size=4)))  # shape: (4, 5)
windows, targets = next(iter(utils.timeseries_dataset_from_array(series, series[5:], sequence_length=5, batch_size=4)))  # shape: (4,)
rows = next(iter(utils.split_dataset(x, left_size=0.7)[0]))  # shape: (3,)
rows = next(iter(utils.split_dataset(x, left_size=0.7)[1]))  # shape: (3,)
y = keras.preprocessing.image.smart_resize(np.ones((20, 30, 3), dtype="float32"), (8, 6))  # shape: (8, 6, 3)
y = keras.preprocessing.image.smart_resize(np.ones((3, 20, 30), dtype="uint8"), (8, 6), "nearest", "channels_first")  # shape: (3, 8, 6)
picture = utils.img_to_array(utils.array_to_img(np.ones((8, 6, 3))))  # shape: (8, 6, 3)


class Batches(utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return np.ones((4, 2), dtype="float32"), np.ones((4,), dtype="float32")


batch, labels = Batches()[0]  # shape: (4,)
