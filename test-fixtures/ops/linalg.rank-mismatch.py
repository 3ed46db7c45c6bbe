from keras import ops
import keras

x = keras.Input(batch_shape=(3, 4))  # shape: (3, 4)
y = ops.linalg.det(x)  # error[rank-mismatch]
