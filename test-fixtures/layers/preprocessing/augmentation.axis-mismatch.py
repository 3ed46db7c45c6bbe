from keras import layers
import keras

x = keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = layers.RandomColorDegeneration(0.5)(x)  # error[axis-mismatch]
