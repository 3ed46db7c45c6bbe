from keras import ops
import keras

x = keras.Input(batch_shape=(4,))  # shape: (4,)
y = ops.any(x, (0, 0))  # error[invalid-argument]
