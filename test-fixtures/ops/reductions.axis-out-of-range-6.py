import keras

x = keras.random.uniform((4,))  # shape: (4,)
y = keras.ops.all(x, axis=2)  # error[axis-out-of-range]
