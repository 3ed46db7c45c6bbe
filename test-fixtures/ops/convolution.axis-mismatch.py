from keras import ops
import keras

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 2, 6))  # shape: (3, 2, 6)
y = ops.conv(x, z, 1, 'valid')  # error[axis-mismatch]
