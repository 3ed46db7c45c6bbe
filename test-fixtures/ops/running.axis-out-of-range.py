from keras import ops

x = ops.ones(())  # shape: ()
y = ops.diff(x)  # error[axis-out-of-range]
