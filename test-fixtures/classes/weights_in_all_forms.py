import keras
import numpy as np
import tensorflow as tf
from keras import ops


class Mixture(keras.layers.Layer):
    def build(self, input_shape):
        width = input_shape[-1]
        self.positional = self.add_weight((width, 2))
        self.named = self.add_weight((width,), name="named")
        self.listed = self.add_weight(name="listed", shape=[2], initializer="ones")
        self.scalar = self.add_weight(name="scalar")
        self.counter = self.add_weight(shape=(3,), dtype="int32", initializer="zeros", trainable=False)
        self.variable = keras.Variable(keras.random.normal((2, 4)))
        self.backend = tf.Variable(tf.zeros((4,)))
        self.built = True

    def call(self, x):
        hidden = ops.dot(x * self.named, self.positional) * self.scalar + self.listed
        return ops.matmul(hidden, self.variable) + self.backend


layer = Mixture()
y = layer(np.ones((5, 3), "float32"))  # shape: (5, 4)
positional, named, listed = layer.positional, layer.named, layer.listed  # shape: (2,)
scalar = layer.scalar  # shape: ()
counter = layer.counter  # shape: (3,)
variable = layer.variable  # shape: (2, 4)
