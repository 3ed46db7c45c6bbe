import keras

x = keras.Input(batch_shape=(8, 10))  # shape: (8, 10)
y = keras.ops.image.extract_patches(x, 3)  # error[rank-mismatch]
