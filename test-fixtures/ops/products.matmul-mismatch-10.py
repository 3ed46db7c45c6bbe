from keras import ops

x = ops.ones(())  # shape: ()
z = ops.ones(())  # shape: ()
y = ops.tensordot(x, z, axes=2)  # error[matmul-mismatch]
