from keras import ops
import keras

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
y = ops.cumsum(x, axis=(0, 1))  # error[invalid-argument]
