from keras import ops
import keras
import numpy as np

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.map_coordinates(x, np.ones((3, 5)), order=1)  # error[invalid-argument]
