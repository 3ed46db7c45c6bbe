import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.matmul(x, z)  # error[matmul-mismatch]
