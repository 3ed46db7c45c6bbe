from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Cropping2D(-1)(x)  # error[invalid-argument]
