from keras import layers
import keras

x = keras.Input(shape=(8, 8))  # shape: (None, 8, 8)
y = layers.Conv2DTranspose(6, 3)(x)  # error[rank-mismatch]
