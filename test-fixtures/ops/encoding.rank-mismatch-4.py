from keras import ops
import keras

x = keras.Input(batch_shape=(3, 8, 8))  # shape: (3, 8, 8)
y = ops.unfold(x, 3)  # error[rank-mismatch]
