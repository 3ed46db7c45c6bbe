import keras
from keras import layers

model = keras.Sequential([layers.Dense(2)])
model.output_shape  # error[python-error]: sequential is not built yet, so that it has no output shape
