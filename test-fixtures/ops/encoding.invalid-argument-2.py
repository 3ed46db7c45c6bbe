from keras import ops
import keras

x = keras.Input((4, 6, 8))  # shape: (None, 4, 6, 8)
y = ops.depth_to_space(x, 1)  # error[invalid-argument]
