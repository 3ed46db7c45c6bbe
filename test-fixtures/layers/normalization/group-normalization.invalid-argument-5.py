from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(8, 8, 4))  # shape: (None, 8, 8, 4)
y = layers.GroupNormalization(0)(x)  # error[invalid-argument]
