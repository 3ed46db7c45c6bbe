import keras
from keras import layers

alone = layers.Dense(3, input_shape=4)(keras.Input((2,)))  # shape: (None, 3)
model = keras.Sequential([layers.Dense(3, input_shape=4)])  # error[invalid-argument]
