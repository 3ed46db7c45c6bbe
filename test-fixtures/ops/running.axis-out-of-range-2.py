import keras

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.cumsum(x, axis=4)  # error[axis-out-of-range]
