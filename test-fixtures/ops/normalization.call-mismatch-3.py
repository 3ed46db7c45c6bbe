import keras

x = keras.Input((5, 3))  # shape: (None, 5, 3)
z = keras.Input(batch_shape=(3,))  # shape: (3,)
w = keras.Input(batch_shape=(3,))  # shape: (3,)
y = keras.ops.batch_normalization(x, z, w, epsilon=1e-3)  # error[call-mismatch]
