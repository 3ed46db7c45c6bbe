import keras

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = keras.ops.sum(x, axis=3, keepdims=True)  # error[axis-out-of-range]
