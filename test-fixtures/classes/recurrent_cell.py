import keras
import numpy as np
from keras import layers, ops


class MinimalCell(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.state_size = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), name="kernel")
        self.recurrent_kernel = self.add_weight(shape=(self.units, self.units), name="recurrent_kernel")

    def call(self, inputs, states):
        output = ops.matmul(inputs, self.kernel) + ops.matmul(states[0], self.recurrent_kernel)
        return output, [output]


class TwoStates(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    @property
    def state_size(self):
        return [self.units, self.units * 2]

    def build(self, input_shape):
        self.to_hidden = layers.Dense(self.units)
        self.to_memory = layers.Dense(self.units * 2)

    def call(self, inputs, states):
        hidden, memory = states
        hidden = self.to_hidden(ops.concatenate([inputs, hidden], axis=-1))
        return hidden, [hidden, self.to_memory(memory)]

    def get_initial_state(self, batch_size=None):
        return [ops.zeros((batch_size, self.units)), ops.zeros((batch_size, self.units * 2))]


sequence = keras.Input((None, 5))  # shape: (None, None, 5)
rnn = layers.RNN(MinimalCell(32))
y = rnn(sequence)  # shape: (None, 32)
kernel = rnn.cell.kernel  # shape: (5, 32)
stacked = layers.RNN([MinimalCell(8), MinimalCell(9)], return_sequences=True)(sequence)  # shape: (None, None, 9)
out, hidden, memory = layers.RNN(TwoStates(4), return_state=True)(sequence)  # shape: (None, 8)
run = rnn(np.ones((2, 7, 5), "float32"))  # shape: (2, 32)
