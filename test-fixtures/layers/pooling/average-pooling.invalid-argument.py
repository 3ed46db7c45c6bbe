import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = keras.layers.AveragePooling1D(-1)(x)  # error[invalid-argument]
