from keras import ops

x = ops.ones(())  # shape: ()
y = ops.nonzero(x)  # error[rank-mismatch]
