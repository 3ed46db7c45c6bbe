from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
z = ops.zeros((2, 4), dtype='int32')  # shape: (2, 4)
y = ops.take_along_axis(x, z, axis=0)  # error[rank-mismatch]
