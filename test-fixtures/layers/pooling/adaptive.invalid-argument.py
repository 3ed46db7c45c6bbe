import keras
from keras import layers

x = keras.Input((8, 3))
y = layers.AdaptiveMaxPooling1D(-1)(x)  # error[invalid-argument]
