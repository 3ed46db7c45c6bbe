import keras

x = keras.Input(batch_shape=(2, 3, 4, 5))  # shape: (2, 3, 4, 5)
y = keras.ops.space_to_depth(x, 3)  # error[invalid-argument]
