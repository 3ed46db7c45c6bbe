from keras import layers
import keras

x = keras.Input((3, 4, 5))  # shape: (None, 3, 4, 5)
y = layers.Permute((2, 1))(x)  # error[rank-mismatch]
