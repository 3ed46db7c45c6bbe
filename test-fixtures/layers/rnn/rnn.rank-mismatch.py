from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input((4,))  # shape: (None, 4)
y = layers.RNN(layers.LSTMCell(8))(x)  # error[rank-mismatch]
