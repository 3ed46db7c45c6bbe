import keras
import numpy as np
from keras import layers

a = keras.Input((4,), name="a")
b = keras.Input((3,), name="b")
model = keras.Model({"u": a, "v": b}, [layers.Dense(3)(a), layers.Dense(2)(b)])
model([np.ones((5, 3)), np.ones((5, 4))])  # error[input-mismatch]: Model expects (None, 4) for input a, got (5, 3)
