from keras import ops

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = ops.zeros((4,), dtype='int32')  # shape: (4,)
y = ops.left_shift(x, z)  # error[broadcast-mismatch]
