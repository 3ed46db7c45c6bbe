from keras import ops

x = ops.ones(())  # shape: ()
y = ops.diagonal(x)  # error[axis-out-of-range]
