import keras

x = keras.Input((2, 3))  # shape: (None, 2, 3)
z = keras.Input((2, 3))  # shape: (None, 2, 3)
y = keras.ops.matmul(x, z)  # error[matmul-mismatch]
