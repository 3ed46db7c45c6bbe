from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.diag(x)  # error[rank-mismatch]
