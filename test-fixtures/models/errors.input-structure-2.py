import keras
import numpy as np
from keras import layers

a = keras.Input((4,), name="a")
dense = layers.Dense(3)
model = keras.Model(a, dense(a))
y = model({"a": np.ones((2, 4, 1)), "more": np.ones(2)})
model({"b": np.ones((2, 4))})  # error[input-structure]: Model expects an entry for the input 'a', got a dict with the keys 'b'
