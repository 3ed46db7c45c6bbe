import keras

x = keras.ops.zeros((2, 6, 3), dtype='int32')  # shape: (2, 6, 3)
y = keras.ops.bincount(x)  # error[rank-mismatch]
