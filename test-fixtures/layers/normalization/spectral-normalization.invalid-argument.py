from keras import layers
import keras

x = keras.Input((3,))  # shape: (None, 3)
y = layers.SpectralNormalization(layers.Dense(5), power_iterations=0)(x)  # error[invalid-argument]
