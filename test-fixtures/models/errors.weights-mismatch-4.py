import keras
from keras import layers

layer = layers.Dense(3)
layer.build((None, 4))
layer.set_weights([[[1.0] * 3] * 4, [0, 0, 0]])  # error[weights-mismatch]: Dense expects an array of shape (4, 3) for 'kernel', got a list
