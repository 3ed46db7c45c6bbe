import keras
from keras import layers

x = keras.Input((4,))
y = layers.Add()({"a": x, "b": x})  # error[input-structure]
