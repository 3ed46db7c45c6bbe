from keras import ops

y = ops.full((2, 3), [1, 2])  # error[broadcast-mismatch]
