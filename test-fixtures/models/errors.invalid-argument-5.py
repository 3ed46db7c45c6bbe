import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])
model.get_layer("nope")  # error[invalid-argument]: Sequential expects the name of one of its layers: dense, dense_1 for name, got 'nope'
