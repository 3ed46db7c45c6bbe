from keras import ops
import numpy as np

x = np.ones((2, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 3)
y = ops.image.crop_images(x, 1, 2, target_height=14, target_width=5)  # error[invalid-argument]
