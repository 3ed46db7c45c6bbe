import keras

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 1))  # shape: (None, 3, 1)
y = keras.layers.concatenate([a, b], axis=-2)  # error[concat-mismatch]
