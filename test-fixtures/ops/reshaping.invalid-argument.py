from keras import ops

x = ops.ones((2, 6))  # shape: (2, 6)
y = ops.reshape(x, (-1, -1))  # error[invalid-argument]
