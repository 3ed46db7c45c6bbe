from keras import layers
import keras

x = keras.Input((10, 8, 10, 3))  # shape: (None, 10, 8, 10, 3)
y = layers.CenterCrop(6, 5)(x)  # error[rank-mismatch]
