from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(8, 4))  # shape: (None, 8, 4)
y = layers.Conv1D(6, 3, groups=3)(x)  # error[invalid-argument]
