import keras

x = keras.Input(shape=(8,))  # shape: (None, 8)
y = keras.layers.MaxPooling1D(2)(x)  # error[rank-mismatch]
