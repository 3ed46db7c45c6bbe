from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(8,))  # shape: (None, 8)
y = layers.Conv1DTranspose(6, 3)(x)  # error[rank-mismatch]
