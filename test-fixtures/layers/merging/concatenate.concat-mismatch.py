from keras import layers
import keras

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((4,))  # shape: (None, 4)
y = layers.Concatenate(axis=5)([a, b])  # error[concat-mismatch]
