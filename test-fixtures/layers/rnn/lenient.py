"""What recurrent layers take without a look: a regularizer that nobody uses, states of more samples, one state too many."""
import numpy as np
import tensorflow as tf
import keras
from keras import layers

ones = np.ones((5, 4, 1), dtype="float32")
a = layers.SimpleRNN(units=3, activity_regularizer=3, return_sequences=True)(ones)  # shape: (5, 4, 3)
two = np.zeros((2, 1), dtype="float32")
b = layers.GRU(units=1, unroll=True)(tf.ones((1, 5, 6)), initial_state=two)  # shape: (2, 1)
c = layers.LSTM(units=1, return_sequences=True)(tf.ones((1, 5, 6)), initial_state=[two, two])  # shape: (2, 5, 1)
state = np.ones((1, 3), dtype="float32")
d, states = layers.GRUCell(units=3)(state, [state, np.ones((1, 5), dtype="float32")])
shown = d  # shape: (1, 3)
outer = layers.RNN(cell=layers.LSTM(3), return_state=True)
wide = layers.RNN([layers.SimpleRNNCell(8), layers.SimpleRNNCell(8)])(np.ones((1, 5, 2, 1), dtype="float32"))  # shape: (1, 2, 8)
frames = np.ones((1, 1, 8, 8, 3), dtype="float32")
layers.TimeDistributed(layers.GlobalAveragePooling1D())(frames)
