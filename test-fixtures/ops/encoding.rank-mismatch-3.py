from keras import ops
import keras

x = keras.Input(batch_shape=(4, 4, 8))  # shape: (4, 4, 8)
y = ops.space_to_depth(x, 3)  # error[rank-mismatch]
