from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.RandomTranslation(2.0, 0.1)(x)  # error[invalid-argument]
