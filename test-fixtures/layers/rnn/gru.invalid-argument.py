import keras

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.GRU(0)(x)  # error[invalid-argument]
