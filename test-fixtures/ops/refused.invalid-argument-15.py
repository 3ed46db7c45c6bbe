from keras import ops

y = ops.rearrange(ops.ones((6, 4)), "b c")  # error[invalid-argument]
