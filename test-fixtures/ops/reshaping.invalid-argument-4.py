import keras

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = keras.ops.transpose(x, axes=(0, 2))  # error[invalid-argument]
