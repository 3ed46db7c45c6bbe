import keras

x = keras.Input((4, 6, 8))  # shape: (None, 4, 6, 8)
y = keras.ops.depth_to_space(x, 3)  # error[invalid-argument]
