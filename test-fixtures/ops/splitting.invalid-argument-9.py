import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = keras.ops.unstack(x, axis=(0, 1))  # error[invalid-argument]
