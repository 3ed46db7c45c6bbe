import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = keras.ops.repeat(x, [2, 1, 1], axis=0)  # error[invalid-argument]
