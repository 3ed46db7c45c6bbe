import keras

x = keras.Input((5,))  # shape: (None, 5)
y = keras.ops.norm(x, axis=2)  # error[axis-out-of-range]
