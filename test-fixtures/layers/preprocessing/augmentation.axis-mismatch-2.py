from keras.layers import RandomColorDegeneration
import numpy as np

x = np.random.rand(2, 8, 10, 4)  # shape: (2, 8, 10, 4)
y = RandomColorDegeneration(0.5)(x)  # error[axis-mismatch]
