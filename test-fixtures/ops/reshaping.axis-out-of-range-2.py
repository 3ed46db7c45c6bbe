from keras import ops
import keras

x = keras.Input(batch_shape=(2, 1, 3))  # shape: (2, 1, 3)
y = ops.squeeze(x, axis=4)  # error[axis-out-of-range]
