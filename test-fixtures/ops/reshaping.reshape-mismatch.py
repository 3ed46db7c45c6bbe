import keras

x = keras.ops.ones((2, 6))  # shape: (2, 6)
y = keras.ops.reshape(x, (5, 3))  # error[reshape-mismatch]
