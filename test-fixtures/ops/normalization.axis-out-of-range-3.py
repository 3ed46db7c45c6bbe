from keras import ops
import keras

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
z = keras.Input(batch_shape=(5,))  # shape: (5,)
w = keras.Input(batch_shape=(5,))  # shape: (5,)
y = ops.batch_normalization(x, z, w, axis=3)  # error[axis-out-of-range]
