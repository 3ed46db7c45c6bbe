from keras import layers
import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.UpSampling1D(-1)(x)  # error[invalid-argument]
