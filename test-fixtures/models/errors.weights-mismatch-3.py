import keras
import numpy as np
from keras import layers

model = keras.Sequential([layers.Dense(2)])
model.set_weights([np.ones((4, 2)), np.ones(2)])  # error[weights-mismatch]: Sequential expects 0 arrays, got 2
