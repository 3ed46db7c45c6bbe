"""Initializers of `tf` itself, which are called with a shape, and counts that are computed with TensorFlow."""
import numpy as np
import tensorflow as tf

normal = tf.random_normal_initializer(mean=0.0, stddev=0.1)
zeros = tf.zeros_initializer()
a = normal((2, 3))  # shape: (2, 3) float32
b = tf.Variable(initial_value=normal(shape=(2, 3), dtype="float32"), trainable=True)  # shape: (2, 3) float32
c = tf.Variable(initial_value=zeros(shape=(3,), dtype=tf.float64))  # shape: (3,) float64
d = zeros(3)  # shape: (3,) float32
e = tf.ones_initializer()([2, 2], "int32")  # shape: (2, 2) int32
f = tf.random_uniform_initializer(-1.0, 1.0)([4])  # shape: (4,) float32
g = tf.constant_initializer(2)((2, 3))  # shape: (2, 3) int32
h = tf.constant_initializer([1.5, 2.5])(2)  # shape: (2,) float32
i = tf.constant_initializer(2)(tf.constant([2, 3]), dtype=tf.float32)  # shape: (2, 3) float32
j = tf.initializers.GlorotUniform()(shape=(3, 4))  # shape: (3, 4) float32


class Linear(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        w_init = tf.random_normal_initializer()
        self.w = tf.Variable(initial_value=w_init(shape=(input_shape[-1], self.units), dtype="float32"), trainable=True)
        b_init = tf.zeros_initializer()
        self.b = tf.Variable(initial_value=b_init(shape=(self.units,), dtype="float32"), trainable=True)

    def call(self, inputs):
        return tf.matmul(inputs, self.w) + self.b


y = Linear(5)(tf.ones((2, 6)))  # shape: (2, 5) float32

k = tf.repeat([1, 2], tf.constant(2))  # shape: (4,) int32
m = tf.repeat([[1, 2], [3, 4]], tf.shape([1, 2, 3])[0], axis=1)  # shape: (2, 6) int32
n = tf.repeat([[1, 2], [3, 4]], [2, 3], axis=0)  # shape: (5, 2) int32
o = np.repeat([1, 2], np.array([1, 3]))  # shape: (4,)
p = tf.zeros(int(tf.math.ceil(7 / 2)))  # shape: (4,)
q = tf.zeros(int(tf.floor(7 / 2)))  # shape: (3,)
r = tf.zeros(int(tf.reduce_sum([1, 2])))  # shape: (3,)
s = tf.zeros(int(tf.math.reduce_max([4, 2]) + 1))  # shape: (5,)
t = tf.zeros(tf.reduce_min(tf.range(2, 5)))  # shape: (2,)
