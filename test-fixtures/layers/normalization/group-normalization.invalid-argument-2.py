from keras import layers
import keras

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.GroupNormalization(axis=[1])(x)  # error[invalid-argument]
