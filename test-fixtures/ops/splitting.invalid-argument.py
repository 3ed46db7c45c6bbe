import keras

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.vsplit(x, 4)  # error[invalid-argument]
