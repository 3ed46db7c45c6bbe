from keras import ops
import keras

x = keras.Input((20, 20))  # shape: (None, 20, 20)
x2 = keras.Input((None, 5))  # shape: (None, None, 5)
y = ops.solve_triangular(x, x2)  # error[matmul-mismatch]
