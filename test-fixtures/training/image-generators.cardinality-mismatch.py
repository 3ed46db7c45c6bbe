import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator

batches = ImageDataGenerator().flow(np.zeros((10, 28, 28, 3)), np.zeros(9))  # error[cardinality-mismatch]
