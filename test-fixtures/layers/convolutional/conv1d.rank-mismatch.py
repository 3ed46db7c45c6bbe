from keras import layers
import keras

x = keras.Input(shape=(8,))  # shape: (None, 8)
y = layers.Conv1D(8, 3)(x)  # error[rank-mismatch]
