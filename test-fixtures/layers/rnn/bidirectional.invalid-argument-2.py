from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.LSTM(8), backward_layer=layers.LSTM(6))(x)  # error[invalid-argument]
