import keras
import numpy as np

ds = keras.utils.text_dataset_from_directory(".", label_mode="multi")  # error[invalid-argument]
