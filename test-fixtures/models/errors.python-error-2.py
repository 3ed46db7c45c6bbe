import keras
from keras import layers

layers.Dense(2).input  # error[python-error]: dense was never called on a KerasTensor, so that it has no input
