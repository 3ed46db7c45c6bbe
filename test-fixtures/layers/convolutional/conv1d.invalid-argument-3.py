from keras import layers
import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.Conv1D(8, 3, padding='full')(x)  # error[invalid-argument]
