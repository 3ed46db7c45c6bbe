import keras
import numpy as np
from keras import layers

a = keras.Input((4,), name="a")
b = keras.Input((3,), name="b")
model = keras.Model({"u": a, "v": b}, [layers.Dense(3)(a), layers.Dense(2)(b)])
outputs = model({"u": np.ones((5, 4)), "v": np.ones((5, 3))})
model({"a": np.ones((5, 4)), "b": np.ones((5, 3))})  # error[input-structure]: Model expects an entry for the input 'u', got a dict with the keys 'a', 'b'
