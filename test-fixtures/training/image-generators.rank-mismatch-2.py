import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator

ImageDataGenerator(featurewise_center=True).fit(np.zeros((10, 28, 28)))  # error[rank-mismatch]
