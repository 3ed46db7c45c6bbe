import keras
from keras import layers, ops


class MeanOverTime(layers.Layer):
    """The mean of the steps that are no padding; Keras hands on the mask that the embedding made."""

    def call(self, x, mask=None):
        if mask is None:
            return ops.mean(x, axis=1)
        weights = ops.cast(mask, x.dtype)
        total = ops.sum(x * ops.expand_dims(weights, -1), axis=1)
        return total / ops.sum(weights, axis=1, keepdims=True)


class Attend(layers.Layer):
    def __init__(self):
        super().__init__()
        self.score = layers.Dense(1)

    def call(self, x, mask=None, training=False):
        scores = ops.squeeze(self.score(x), -1)
        if mask is not None:
            scores = ops.where(mask, scores, -1e9)
        return ops.sum(x * ops.softmax(scores, axis=-1)[..., None], axis=1)


class Scale(layers.Layer):
    def call(self, x, mask=None):
        return x if mask is None else x * ops.cast(mask, x.dtype)[..., None]

    def compute_mask(self, x, mask=None):
        return mask


words = keras.Input((10,))  # shape: (None, 10)
embedded = layers.Embedding(50, 8, mask_zero=True)(words)  # shape: (None, 10, 8)
mean = MeanOverTime()(embedded)  # shape: (None, 8)
attended = Attend()(embedded)  # shape: (None, 8)
scaled = Scale()(embedded)  # shape: (None, 10, 8)
after = MeanOverTime()(Scale()(layers.LSTM(6, return_sequences=True)(embedded)))  # shape: (None, 6)
plain = MeanOverTime()(layers.Embedding(50, 4)(words))  # shape: (None, 4)
