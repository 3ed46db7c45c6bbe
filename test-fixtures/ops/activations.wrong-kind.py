from keras import ops

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = ops.elu(x)  # error[wrong-kind]
