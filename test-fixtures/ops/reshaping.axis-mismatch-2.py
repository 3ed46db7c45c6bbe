import keras

x = keras.Input(batch_shape=(2, 1, 3))  # shape: (2, 1, 3)
y = keras.ops.squeeze(x, axis=2)  # error[axis-mismatch]
