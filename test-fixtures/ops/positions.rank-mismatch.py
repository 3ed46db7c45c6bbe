from keras import ops
import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.searchsorted([0.0, 0.5, 1.0], x)  # error[rank-mismatch]
