import keras

x = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.matmul(x, 2)  # error[matmul-mismatch]
