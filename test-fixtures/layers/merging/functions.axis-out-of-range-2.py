import keras

a = keras.Input((4, 5))  # shape: (None, 4, 5)
b = keras.Input((None, 5))  # shape: (None, None, 5)
y = keras.layers.concatenate([a, b], axis=5)  # error[axis-out-of-range]
