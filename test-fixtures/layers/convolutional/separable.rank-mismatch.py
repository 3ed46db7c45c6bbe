from keras import layers
import keras

x = keras.Input(shape=(8,))  # shape: (None, 8)
y = layers.SeparableConv1D(5, 3)(x)  # error[rank-mismatch]
