from keras import layers
import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Cropping2D((1, 1, 1))(x)  # error[invalid-argument]
