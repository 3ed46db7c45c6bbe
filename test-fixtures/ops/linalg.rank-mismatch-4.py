from keras import ops

x = ops.ones((3,))  # shape: (3,)
y = ops.linalg.svd(x)  # error[rank-mismatch]
