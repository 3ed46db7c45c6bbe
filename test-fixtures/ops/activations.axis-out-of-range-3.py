import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.sparsemax(x, axis=4)  # error[axis-out-of-range]
