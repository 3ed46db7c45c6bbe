import keras

x = keras.Input((3, 3))  # shape: (None, 3, 3)
z = keras.Input((3, 1))  # shape: (None, 3, 1)
y = keras.ops.lstsq(x, z)  # error[rank-mismatch]
