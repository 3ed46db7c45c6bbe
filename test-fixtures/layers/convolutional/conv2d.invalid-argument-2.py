from keras import layers
import keras

x = keras.Input(shape=(8, 8, 4))  # shape: (None, 8, 8, 4)
y = layers.Conv2D(3, 3, groups=2)(x)  # error[invalid-argument]
