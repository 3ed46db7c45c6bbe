import keras

x = keras.ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = keras.ops.zeros((2, 4), dtype='int32')  # shape: (2, 4)
y = keras.ops.bitwise_or(x, z)  # error[broadcast-mismatch]
