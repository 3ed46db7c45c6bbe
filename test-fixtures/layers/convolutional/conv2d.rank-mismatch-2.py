import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = keras.layers.Conv2D(8, 3)(x)  # error[rank-mismatch]
