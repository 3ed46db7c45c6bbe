from keras.layers import EinsumDense
import keras

x = keras.layers.Input(shape=(5,))  # shape: (None, 5)
y = EinsumDense('ab,bc->abc', output_shape=(None, 6))(x)  # error[undefined-dimension]
