from keras import layers
import keras

x = keras.Input(shape=(9, 3))  # shape: (None, 9, 3)
y = layers.Conv1D(8, 3, activation='softmaxx')(x)  # error[invalid-argument]
