import keras

x = keras.random.uniform((4,))  # shape: (4,)
y = keras.ops.amin(x, axis=-3)  # error[axis-out-of-range]
