import keras
import numpy as np
from keras import layers

a = keras.Input((4,), name="a")
dense = layers.Dense(3)
model = keras.Model(a, dense(a))
model.set_weights(model.get_weights())
model.set_weights([np.ones((4, 3))])  # error[weights-mismatch]: Model expects 2 arrays, got 1
