import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.pad(x, ((0, 0), (1, 1), (2, 2)))  # error[invalid-argument]
