from keras import layers
import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.TimeDistributed(layers.Conv2D(4, 3))(x)  # error[rank-mismatch]
