from keras import layers
import keras

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = layers.RepeatVector(0)(x)  # error[invalid-argument]
