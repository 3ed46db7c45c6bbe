from keras import layers
import keras

x = keras.Input((8,))  # shape: (None, 8)
y = layers.RandomColorDegeneration(0.5)(x)  # error[rank-mismatch]
