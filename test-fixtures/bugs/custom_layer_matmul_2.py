import numpy as np
import tensorflow as tf

class MyDense(tf.keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(self.units, input_shape[-1]), initializer="glorot_uniform", name="w")
        self.b = self.add_weight(shape=(self.units,), initializer="zeros", name="b")

    def call(self, inputs):
        return tf.matmul(inputs, self.w) + self.b  # error[matmul-mismatch]

inp = tf.keras.Input((20,))
h = tf.keras.layers.Activation("relu")(MyDense(32)(inp))
out = MyDense(3)(h)
model = tf.keras.Model(inp, out)
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(np.random.rand(12, 20), np.arange(12) % 3, epochs=1)
