import keras
from keras import layers

a = keras.Input((4,), name="a")
dense = layers.Dense(3)
model = keras.Model(a, dense(a))
model.get_layer(index=2)  # error[python-error]: Model has 2 layers, none at index 2
