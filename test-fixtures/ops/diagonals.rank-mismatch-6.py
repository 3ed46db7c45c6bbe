from keras import ops
import keras

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
y = ops.vander(x, N=3)  # error[rank-mismatch]
