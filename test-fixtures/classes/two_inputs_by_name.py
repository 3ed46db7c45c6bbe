import keras
from keras import ops


class Fusion(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, image_shape, text_shape):
        self.of_image = self.add_weight(shape=(image_shape[-1], self.units))
        self.of_text = self.add_weight(shape=(text_shape[-1], self.units))

    def call(self, image, text):
        return ops.matmul(image, self.of_image) + ops.matmul(text, self.of_text)  # error[matmul-mismatch]


fusion = Fusion(4)
y = fusion(keras.Input((3,)), text=keras.Input((5,)))  # shape: (None, 4)
of_text = fusion.of_text  # shape: (5, 4)
z = fusion(text=keras.Input((5,)), image=keras.Input((3,)))  # shape: (None, 4)
wrong = fusion(keras.Input((5,)), keras.Input((5,)))
