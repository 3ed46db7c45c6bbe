import keras
from keras import layers

a = keras.Input((4,), name="a")
dense = layers.Dense(3)
model = keras.Model(a, dense(a))
model(keras.Input((5,)))  # error[input-mismatch]: Model expects (None, 4) for input a, got (None, 5)
