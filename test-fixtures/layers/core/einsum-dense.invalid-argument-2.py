from keras import layers
import keras

x = keras.Input(shape=(32, 128))  # shape: (None, 32, 128)
y = layers.EinsumDense('abc,cd->abd', output_shape=64, bias_axes='d')(x)  # error[invalid-argument]
