import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 4))  # shape: (2, 4)
y = keras.ops.append(x, z, axis=0)  # error[concat-mismatch]
