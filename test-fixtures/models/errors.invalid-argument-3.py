import keras
from keras import layers

a = keras.Input((4,), name="a")
again = keras.Input((4,), name="a")
keras.Model([a, again], layers.Add()([a, again]))  # error[invalid-argument]: Model expects a name of its own for each layer for name, got 'a' twice
