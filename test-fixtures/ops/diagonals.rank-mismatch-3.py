import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.vander(x)  # error[rank-mismatch]
