import keras
from keras import layers

a = keras.Input((4,), name="a")
layer = layers.Dense(2)
layer(a)
layer.output_shape  # error[python-error]: Dense has no attribute output_shape, its tensors have a shape
