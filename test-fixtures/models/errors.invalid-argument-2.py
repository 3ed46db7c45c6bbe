import keras
from keras import layers

a = keras.Input((4,), name="a")
x = layers.Dense(2, name="x")(a)
keras.Model(a, layers.Dense(2, name="x")(x))  # error[invalid-argument]: Model expects a name of its own for each layer for name, got 'x' twice
