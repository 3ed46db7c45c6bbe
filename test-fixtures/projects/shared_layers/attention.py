from keras import layers, ops


class Pooling(layers.Layer):
    """A weighted mean over time."""

    def build(self, input_shape):
        self.score = self.add_weight(shape=(input_shape[-1], 1))

    def call(self, x):
        weights = ops.softmax(ops.matmul(x, self.score), axis=1)
        return ops.sum(x * weights, axis=1)
