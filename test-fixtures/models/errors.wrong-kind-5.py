import keras
from keras import layers

a = keras.Input((4,), name="a")
keras.Sequential([layers.Dense(2)(a)])  # error[wrong-kind]: Sequential expects layers for layer, got a tensor of shape (None, 2)
