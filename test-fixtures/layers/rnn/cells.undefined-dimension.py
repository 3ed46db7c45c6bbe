from keras import layers
import keras

x = keras.Input((None,))  # shape: (None, None)
h0 = keras.Input((8,))  # shape: (None, 8)
c0 = keras.Input((8,))  # shape: (None, 8)
out, states = layers.LSTMCell(8)(x, [h0, c0])  # error[undefined-dimension]
