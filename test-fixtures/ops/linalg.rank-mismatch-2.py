import keras

x = keras.Input(batch_shape=(3,))  # shape: (3,)
y = keras.ops.linalg.eigh(x)  # error[rank-mismatch]
