from keras import layers
import keras

conv = layers.Conv1D(4, 3)
a = conv(keras.Input((8, 3)))  # shape: (None, 6, 4)
b = conv(keras.Input((10, 3)))  # shape: (None, 8, 4)
c = conv(keras.Input((10, 1)))  # error[axis-mismatch]
