import keras

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((1,))  # shape: (None, 1)
y = keras.ops.cross(x, z)  # error[matmul-mismatch]
