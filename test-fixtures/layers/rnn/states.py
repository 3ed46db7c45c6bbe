import numpy as np
import tensorflow as tf
import keras
from keras import layers

stack = layers.StackedRNNCells([layers.LSTMCell(4), layers.GRUCell(3)])
x = np.ones((2, 5), dtype="float32")
y, states = stack(x, stack.get_initial_state(batch_size=2))  # shape: (2, 3)

# The carry of an LSTM only broadcasts.
y, s = layers.LSTMCell(1)(keras.Input((2,)), [keras.Input((1,)), keras.Input((3,))])  # shape: (None, 3)

# Of Keras tensors nobody checks the rank of a step.
y = layers.TimeDistributed(layers.LSTM(3))(keras.Input((4, 8, 8, 3)))  # shape: (None, 4, 3)
y = layers.TimeDistributed(layers.LSTM(3, return_sequences=True))(keras.Input((4, 8, 9, 5, 2)))  # shape: (None, 4, 8, 3)
y = layers.TimeDistributed(layers.Bidirectional(layers.GRU(3)))(keras.Input((4, 8, 9, 5)))  # shape: (None, 4, 6)

# A mask may have more steps where they are written out.
y = layers.GRU(3, unroll=True)(np.ones((2, 2, 6), dtype="float32"), mask=np.ones((2, 7), dtype="bool"))  # shape: (2, 3)
