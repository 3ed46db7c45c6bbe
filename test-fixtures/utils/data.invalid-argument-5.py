import keras
import numpy as np

ds = keras.utils.image_dataset_from_directory(".", subset="training", seed=1)  # error[invalid-argument]
