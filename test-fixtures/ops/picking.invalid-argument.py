from keras import ops
import keras

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = ops.slice(x, (0, 1), (2, 2))  # error[invalid-argument]
