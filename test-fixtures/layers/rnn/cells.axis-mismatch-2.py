import keras

x = keras.Input((4,))  # shape: (None, 4)
h0 = keras.Input((6,))  # shape: (None, 6)
c0 = keras.Input((6,))  # shape: (None, 6)
out, states = keras.layers.SimpleRNNCell(8)(x, [h0])  # error[axis-mismatch]
