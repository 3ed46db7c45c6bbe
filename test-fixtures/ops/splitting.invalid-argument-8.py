import keras

x = keras.Input((6,))  # shape: (None, 6)
y = keras.ops.unstack(x, axis=None)  # error[invalid-argument]
