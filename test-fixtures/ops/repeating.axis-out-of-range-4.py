from keras import ops
import keras

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
y = ops.repeat(x, 3, axis=3)  # error[axis-out-of-range]
