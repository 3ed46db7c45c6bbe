import keras
import numpy as np

x = keras.random.uniform((4,))  # shape: (4,)
z = np.random.rand(5)  # shape: (5,)
y = keras.ops.meshgrid(x, z)  # error[wrong-kind]
