from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.Cropping1D(-1)(x)  # error[invalid-argument]
