from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
x2 = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.cross(x, x2)  # error[matmul-mismatch]
