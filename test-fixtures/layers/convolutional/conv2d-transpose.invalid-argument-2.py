from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
y = layers.Conv2DTranspose(6, 3, padding='same', output_padding=1)(x)  # error[invalid-argument]
