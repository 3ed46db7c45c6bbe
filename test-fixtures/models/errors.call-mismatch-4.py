import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])
last = model.get_layer(index=-1)
first = model.get_layer("dense")
model.get_layer()  # error[call-mismatch]: Sequential get_layer takes a name or an index
