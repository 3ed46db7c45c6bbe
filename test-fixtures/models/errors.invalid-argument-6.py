import keras
from keras import layers

a = keras.Input((4,), name="a")
dense = layers.Dense(3)
model = keras.Model(a, dense(a))
model.get_layer(1)  # error[invalid-argument]: Model expects the name of one of its layers: a, dense for name, got 1
