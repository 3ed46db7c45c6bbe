from keras import layers
import keras

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((4, 3))  # shape: (None, 4, 3)
y = layers.Concatenate(axis=5)([a, b])  # error[axis-out-of-range]
