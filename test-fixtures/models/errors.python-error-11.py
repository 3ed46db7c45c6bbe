import keras
from keras import layers

model = keras.Sequential([layers.Dense(2)])
model.count_params()  # error[python-error]: Sequential is not built yet: its parameters cannot be counted
