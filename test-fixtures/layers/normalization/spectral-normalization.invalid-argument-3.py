from keras.layers import ReLU, SpectralNormalization
import keras

x = keras.Input((3,))  # shape: (None, 3)
y = SpectralNormalization(ReLU(), power_iterations=3)(x)  # error[invalid-argument]
