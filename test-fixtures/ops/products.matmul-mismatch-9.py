from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.tensordot(x, z, axes=[[1], [0]])  # error[matmul-mismatch]
