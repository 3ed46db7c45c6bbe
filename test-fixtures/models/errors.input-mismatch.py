import keras
import numpy as np
from keras import layers

a = keras.Input((4,), name="a")
dense = layers.Dense(3)
model = keras.Model(a, dense(a))
model(np.ones((2, 5)))  # error[input-mismatch]: Model expects (None, 4) for input a, got (2, 5)
