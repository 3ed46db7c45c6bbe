from keras import layers
import keras

bn = layers.BatchNormalization()
a = bn(keras.Input((4, 32)))  # shape: (None, 4, 32)
b = bn(keras.Input((4, 64)))  # error[axis-mismatch]
