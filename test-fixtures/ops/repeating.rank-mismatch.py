import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = keras.ops.rot90(x)  # error[rank-mismatch]
