import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator

one = ImageDataGenerator().flow(np.zeros((28, 28, 3)))  # error[rank-mismatch]
