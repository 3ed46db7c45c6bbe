from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.vsplit(x, [2, 9])  # error[rank-mismatch]
