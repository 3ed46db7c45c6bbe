import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.transpose(x, axes=(0, 2))  # error[invalid-argument]
