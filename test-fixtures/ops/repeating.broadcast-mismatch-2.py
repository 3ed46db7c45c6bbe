import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.broadcast_to(x, (6, 5))  # error[broadcast-mismatch]
