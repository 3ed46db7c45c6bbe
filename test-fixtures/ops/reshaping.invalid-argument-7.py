import keras

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.swapaxes(x, [0, 1], [1, 0])  # error[invalid-argument]
