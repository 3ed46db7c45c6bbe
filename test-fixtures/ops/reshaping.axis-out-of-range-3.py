from keras import ops

x = ops.ones((3,))  # shape: (3,)
y = ops.squeeze(x, axis=(0, 1))  # error[axis-out-of-range]
