from keras import layers
import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.AdaptiveMaxPooling2D((2, 2, 2))(x)  # error[invalid-argument]
