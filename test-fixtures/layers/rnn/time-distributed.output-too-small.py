from keras import layers
import keras

x = keras.Input((10, 8, 8, 3))  # shape: (None, 10, 8, 8, 3)
y = layers.TimeDistributed(layers.Conv2D(4, 9))(x)  # error[output-too-small]
