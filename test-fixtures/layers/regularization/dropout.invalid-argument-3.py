from keras import layers
import keras

x = keras.Input((3,))  # shape: (None, 3)
y = layers.GaussianNoise(-1)(x)  # error[invalid-argument]
