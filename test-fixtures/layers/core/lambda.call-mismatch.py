from keras import layers
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
layer = layers.Lambda(arguments={})  # error[call-mismatch]
y = layer(x)
