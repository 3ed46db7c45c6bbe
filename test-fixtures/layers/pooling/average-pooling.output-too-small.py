from keras import layers
import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.AveragePooling1D(9)(x)  # error[output-too-small]
