import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])
model.output  # error[python-error]: sequential was never called on a KerasTensor, so that it has no output
