import keras
from keras import layers

a = keras.Input((4,), name="a")
dense = layers.Dense(3)
model = keras.Model(a, dense(a))
keras.Model(a, None)  # error[wrong-kind]: Model expects KerasTensors for outputs, got None
