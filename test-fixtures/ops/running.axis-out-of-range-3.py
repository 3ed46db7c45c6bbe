from keras import ops
import keras

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = ops.diff(x, axis=1)  # error[axis-out-of-range]
