from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.GroupNormalization(axis=3)(x)  # error[axis-out-of-range]
