from keras import ops
import keras

x = keras.Input((4, 6, 8))  # shape: (None, 4, 6, 8)
y = ops.space_to_depth(x, 3)  # error[invalid-argument]
