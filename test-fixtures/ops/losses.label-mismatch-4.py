import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2,))  # shape: (2,)
y = keras.ops.binary_crossentropy(x, z)  # error[label-mismatch]
