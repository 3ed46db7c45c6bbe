from keras import ops

x = ops.ones((2, 8))  # shape: (2, 8)
y = ops.fft(x)  # error[invalid-argument]
