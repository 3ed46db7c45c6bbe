from tensorflow import keras
from tensorflow.keras import layers

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 4))  # shape: (None, 3, 4)
y = layers.Concatenate(axis=5)([a, b])  # error[axis-out-of-range]
