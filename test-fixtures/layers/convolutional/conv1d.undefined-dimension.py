from keras import layers
import keras

x = keras.Input(shape=(8, None))  # shape: (None, 8, None)
y = layers.Conv1D(8, 3)(x)  # error[undefined-dimension]
