import keras
from keras import layers, ops


class AttentionPooling(layers.Layer):
    """Additive attention over time; gives the weights as well when asked to."""

    def __init__(self, units, return_scores=False, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.return_scores = return_scores

    def build(self, input_shape):
        self.kernel = self.add_weight(name="kernel", shape=(input_shape[-1], self.units), initializer="glorot_uniform")
        self.bias = self.add_weight(name="bias", shape=(self.units,), initializer="zeros")
        self.query = self.add_weight(name="query", shape=(self.units, 1), initializer="glorot_uniform")
        super().build(input_shape)

    def call(self, sequence):
        hidden = ops.tanh(ops.dot(sequence, self.kernel) + self.bias)
        scores = ops.softmax(ops.dot(hidden, self.query), axis=1)
        pooled = ops.sum(sequence * scores, axis=1)
        if self.return_scores:
            return pooled, scores
        return pooled


sequence = layers.LSTM(24, return_sequences=True)(keras.Input((10, 8)))  # shape: (None, 10, 24)
pooled = AttentionPooling(16)(sequence)  # shape: (None, 24)
attention = AttentionPooling(16, return_scores=True)
summary, scores = attention(sequence)  # shape: (None, 10, 1)
kernel = attention.kernel  # shape: (24, 16)
query = attention.query  # shape: (16, 1)
