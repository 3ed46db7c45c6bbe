import keras
from keras import layers

a = keras.Input((4,), name="a")
keras.Model(a, layers.Dense(2)(a), "named")  # error[call-mismatch]: Model takes inputs and outputs, everything else by keyword
