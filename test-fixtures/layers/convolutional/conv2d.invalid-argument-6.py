from keras import layers
import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Conv2D(0, 3)(x)  # error[invalid-argument]
