import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.pop()
model.pop()  # error[python-error]: Sequential has no layer left to be built of
