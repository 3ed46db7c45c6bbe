from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.GroupNormalization(axis=(-1, -2))(x)  # error[invalid-argument]
