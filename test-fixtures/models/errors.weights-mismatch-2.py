import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])
model.set_weights([np.ones((4, 3)), np.ones(3), np.ones((3, 1)), np.ones(2)])  # error[weights-mismatch]: Sequential expects shape (3, 2) for 'kernel', got (3, 1)
