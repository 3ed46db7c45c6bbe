import keras

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
z = keras.Input(batch_shape=(3, 4))  # shape: (3, 4)
y = keras.ops.einsum('ij,jk->ik', x, z)  # error[matmul-mismatch]
