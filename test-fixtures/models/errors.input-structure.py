import keras
import numpy as np
from keras import layers

a = keras.Input((4,), name="a")
dense = layers.Dense(3)
model = keras.Model(a, dense(a))
model([np.ones((2, 4)), np.ones((2, 4))])  # error[input-structure]: Model expects 1 input (a), got 2
