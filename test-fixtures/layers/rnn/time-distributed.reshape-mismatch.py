from keras import layers
import keras

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.TimeDistributed(layers.Reshape((2, 3)))(x)  # error[reshape-mismatch]
