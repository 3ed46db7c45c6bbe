import keras

a = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
b = keras.Input((7, 7, 3))  # shape: (None, 7, 7, 3)
y = keras.layers.add([a, b])  # error[broadcast-mismatch]
