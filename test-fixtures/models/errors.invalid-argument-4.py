import keras
from keras import layers

keras.Sequential([layers.Dense(3, name="x"), layers.Dense(3, name="x")])  # error[invalid-argument]: Dense expects a name of its own within the model for name, got 'x' again
