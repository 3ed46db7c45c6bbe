import keras
from keras import layers

model = keras.Sequential([layers.Dense(2)])
model.outputs  # error[python-error]: sequential is not built yet, so that it has no outputs
