from keras import layers
import keras

x = keras.Input((4,))  # shape: (None, 4)
h0 = keras.Input((6,))  # shape: (None, 6)
c0 = keras.Input((6,))  # shape: (None, 6)
out, states = layers.LSTMCell(8)(x, [h0, c0])  # error[axis-mismatch]
