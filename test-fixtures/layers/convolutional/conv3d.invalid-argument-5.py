from keras import layers
import keras

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = layers.Conv3D(0, 3)(x)  # error[invalid-argument]
