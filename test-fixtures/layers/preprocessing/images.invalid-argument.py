import numpy as np
from keras import layers

boxes = {"boxes": np.ones((2, 5, 4)), "labels": np.ones((2, 5))}
y = layers.RandomFlip()({"images": np.ones((2, 8, 10, 3)), "bounding_boxes": boxes})  # error[invalid-argument]: RandomFlip expects a format, as there are bounding boxes for bounding_box_format, got None
