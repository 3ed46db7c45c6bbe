from keras import layers
import keras

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Normalization(mean=2.0)(x)  # error[invalid-argument]
