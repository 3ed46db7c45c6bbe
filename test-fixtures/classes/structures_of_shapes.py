import keras
from keras import layers, ops


class Bilinear(layers.Layer):
    def build(self, input_shape):
        left, right = input_shape
        self.w = self.add_weight(shape=(left[-1], right[-1]))

    def call(self, inputs):
        left, right = inputs
        return ops.sum(ops.matmul(left, self.w) * right, axis=-1, keepdims=True)


class Gate(layers.Layer):
    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape["signal"][-1], input_shape["gate"][-1]))

    def call(self, inputs):
        return ops.matmul(inputs["signal"], self.w) * ops.sigmoid(inputs["gate"])


bilinear = Bilinear()
score = bilinear([keras.Input((3,)), keras.Input((5,))])  # shape: (None, 1)
w = bilinear.w  # shape: (3, 5)
gate = Gate()
gated = gate({"signal": keras.Input((3,)), "gate": keras.Input((6,))})  # shape: (None, 6)
v = gate.w  # shape: (3, 6)
