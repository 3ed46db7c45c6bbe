from keras import layers
import keras

x = keras.Input((4,))  # shape: (None, 4)
h0 = keras.Input((8,))  # shape: (None, 8)
c0 = keras.Input((8,))  # shape: (None, 8)
out, states = layers.LSTMCell(8)(x, [h0, c0])

x = keras.Input((10, 4))  # shape: (None, 10, 4)
h0 = keras.Input((8,))  # shape: (None, 8)
c0 = keras.Input((8,))  # shape: (None, 8)
out, states = keras.layers.GRUCell(8)(x, [h0])

cell = layers.GRUCell(8)
s = cell.state_size
o = cell.output_size
init = cell.get_initial_state(batch_size=3)
