import keras

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.glu(x, axis=(0, 1))  # error[invalid-argument]
