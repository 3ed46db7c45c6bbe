from tensorflow import keras
from tensorflow.keras import layers

x = keras.layers.Input(shape=(10,))  # shape: (None, 10)
y = layers.Embedding(1000, 0)(x)  # error[invalid-argument]
