from keras import layers
import keras

x = keras.Input((4,))  # shape: (None, 4)
y = layers.Bidirectional(layers.LSTM(8))(x)  # error[rank-mismatch]
