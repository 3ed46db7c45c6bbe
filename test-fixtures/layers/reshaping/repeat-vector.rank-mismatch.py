from keras import layers
import keras

x = keras.layers.Input(shape=(4, 5))  # shape: (None, 4, 5)
y = layers.RepeatVector(1)(x)  # error[rank-mismatch]
