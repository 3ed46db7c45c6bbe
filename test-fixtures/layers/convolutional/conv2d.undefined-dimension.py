from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input((8, 8, None))  # shape: (None, 8, 8, None)
y = layers.Conv2D(8, 3)(x)  # error[undefined-dimension]
