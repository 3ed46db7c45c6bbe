from keras import layers
import keras

x = keras.Input(shape=(3, 4))  # shape: (None, 3, 4)
y = layers.Permute((0, 1))(x)  # error[invalid-argument]
