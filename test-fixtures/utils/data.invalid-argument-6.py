import keras
import numpy as np

ds = keras.utils.image_dataset_from_directory(".", validation_split=0.2, subset="training")  # error[invalid-argument]
