import keras

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((1, 4))  # shape: (None, 1, 4)
y = keras.layers.concatenate([a, b], axis=5)  # error[axis-out-of-range]
