from keras import layers
import numpy as np

x = np.zeros((4, 2, 3), dtype='float32')  # shape: (4, 2, 3)
mask = np.ones((4, 3), dtype=bool)  # shape: (4, 3)
bn = layers.BatchNormalization()
y = bn(x, mask=mask, training=True)  # error[broadcast-mismatch]
