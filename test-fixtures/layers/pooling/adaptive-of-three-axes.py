import numpy as np
from keras import layers

x = np.ones((4, 5, 6))
a = layers.AdaptiveAveragePooling2D((2, 3))(x)  # shape: (4, 2, 6)
b = layers.AdaptiveMaxPooling3D(2, data_format="channels_first")(x)  # shape: (4, 5, 2)

n = np.ones((2, 4, 5), dtype="int32")
c = layers.AdaptiveMaxPooling3D((2, 2, 2))(n)  # shape: (2, 2, 5)
