import functools

import keras
import tensorflow as tf
from keras import layers


@keras.saving.register_keras_serializable(package="demo")
class Scale(layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    @property
    def doubled(self):
        return 2 * self.factor

    @functools.cached_property
    def projection(self):
        return layers.Dense(self.doubled)

    @staticmethod
    def widen(x):
        return tf.concat([x, x], axis=-1)

    @classmethod
    def small(cls):
        return cls(2)

    @tf.function
    def call(self, inputs):
        return self.projection(self.widen(inputs))


@functools.lru_cache(maxsize=None)
def kernel(size):
    return tf.zeros((size, size))


@tf.function(input_signature=[tf.TensorSpec((None, 3), tf.float32)])
def embed(points):
    return tf.matmul(points, kernel(3))


inside = Scale.small()(tf.zeros((5, 7)))  # shape: (5, 4)
doubled = Scale.small().doubled
embedded = embed(tf.zeros((4, 3)))  # shape: (4, 3)
