from keras.layers import EinsumDense
import keras

x = keras.layers.Input(shape=(5,))  # shape: (None, 5)
y = EinsumDense('ab,bc', output_shape=4)(x)  # error[invalid-argument]
