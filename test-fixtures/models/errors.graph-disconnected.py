import keras
from keras import layers

a = keras.Input((4,), name="a")
b = keras.Input((4,))
keras.Model(a, layers.Add()([a, b]))  # error[graph-disconnected]: Model: the outputs also depend on the input 'input_layer', which is not among its inputs
