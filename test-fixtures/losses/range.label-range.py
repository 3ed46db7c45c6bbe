import numpy as np
from keras import losses

y = np.arange(8) % 4  # shape: (8,)
p = np.full((8, 3), 0.3, dtype="float32")  # shape: (8, 3)
fits = losses.sparse_categorical_crossentropy(y % 3, p)  # shape: (8,)
loss = losses.sparse_categorical_crossentropy(y, p)  # error[label-range]: sparse_categorical_crossentropy expects class ids from 0 to 2, got 0 to 3: the output has 3 classes
