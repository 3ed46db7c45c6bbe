import keras
from keras import layers

x = keras.Input((4,))
y = layers.Dense(3)([x, x])  # error[input-structure]
