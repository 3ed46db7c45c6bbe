import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(4,))  # shape: (4,)
y = keras.ops.equal(x, z)  # error[broadcast-mismatch]
