import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])
model.get_layer("dense", 1)  # error[call-mismatch]: Sequential get_layer takes a name or an index, not both
