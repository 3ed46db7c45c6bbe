from keras import ops
import keras

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
z = keras.Input(batch_shape=(3,))  # shape: (3,)
y = ops.correlate(x, z, mode='full')  # error[rank-mismatch]
