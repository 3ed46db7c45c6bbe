from keras import ops
import keras

x = keras.Input(batch_shape=(4,))  # shape: (4,)
z = keras.Input(batch_shape=(5,))  # shape: (5,)
y = ops.tensordot(x, z, axes=[[1], [0]])  # error[axis-out-of-range]
