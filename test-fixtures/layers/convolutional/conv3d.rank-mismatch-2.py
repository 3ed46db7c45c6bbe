from keras import layers
import keras

x = keras.layers.Input(shape=(8, 8, 8, 8, 8))  # shape: (None, 8, 8, 8, 8, 8)
y = layers.Conv3D(8, 3)(x)  # error[rank-mismatch]
