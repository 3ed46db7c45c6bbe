from keras import layers
import keras

x = keras.Input(shape=(8,))  # shape: (None, 8)
y = layers.UpSampling1D(2)(x)  # error[rank-mismatch]
