import keras

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = keras.ops.vsplit(x, 3)  # error[rank-mismatch]
