import keras
import numpy as np

x = keras.ops.ones((2, 8, 4))  # shape: (2, 8, 4)
z = np.random.rand(3, 2, 6)  # shape: (3, 2, 6)
y = keras.ops.conv(x, z, 1, 'same')  # error[wrong-kind]
