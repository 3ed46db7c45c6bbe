from keras import ops

x = ops.ones((3,))  # shape: (3,)
y = ops.linalg.qr(x)  # error[rank-mismatch]
