import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
x2 = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.concatenate([x, x2], axis=None)  # error[invalid-argument]
