import keras

x = keras.ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = keras.ops.zeros((4,), dtype='int32')  # shape: (4,)
y = keras.ops.bitwise_and(x, z)  # error[broadcast-mismatch]
