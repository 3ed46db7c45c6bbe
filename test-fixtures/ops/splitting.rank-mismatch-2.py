import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.dsplit(x, [2, 9])  # error[rank-mismatch]
