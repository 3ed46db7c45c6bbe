import keras

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = keras.ops.roll(x, (1, 1), axis=(0, 1))  # error[axis-out-of-range]
