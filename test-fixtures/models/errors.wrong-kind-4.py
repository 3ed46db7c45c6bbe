import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])
model.add(keras.Input((4,)))  # error[wrong-kind]: Sequential expects layers after its Input of shape (None, 4) for layer, got another Input
