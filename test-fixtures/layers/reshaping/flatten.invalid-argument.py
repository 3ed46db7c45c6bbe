from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(3, 4))  # shape: (None, 3, 4)
y = layers.Flatten(data_format='channels_firstt')(x)  # error[invalid-argument]
