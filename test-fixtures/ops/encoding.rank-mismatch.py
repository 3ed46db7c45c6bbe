from keras import ops
import keras

x = keras.Input(batch_shape=(4, 4, 8))  # shape: (4, 4, 8)
y = ops.depth_to_space(x, 2)  # error[rank-mismatch]
